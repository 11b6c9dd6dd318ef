// library: express; feature: an object of a class of the file, out of something that was handed in; expect: bad
import type { Express } from 'express';
import { runInThisContext } from 'node:vm';

class Board {
  private readonly notes: Record<string, Record<string, unknown>> = { todo: {}, done: {} };

  pin(column: string, id: string, note: unknown) {
    this.notes[column]![id] = note; // error: prototype-pollution
  }

  sum(formula: string) {
    return runInThisContext(formula); // error: dynamic-code
  }
}

export class Wall {
  constructor(private readonly boards: { get(id: string): any }, private readonly store: { open(id: string): Promise<any> }) {}

  attach(app: Express) {
    app.post('/boards/:board/notes', (req, res) => {
      const { column, id, note } = req.body;
      this.boards.get(req.params.board).pin(column, id, note);
      res.end();
    });
    app.get('/boards/:board/sum', async (req, res) => {
      const openBoard = await this.store.open(req.params.board);
      res.json(openBoard.sum(String(req.query.formula)));
    });
  }
}
