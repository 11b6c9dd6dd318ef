// library: express; feature: objects of other kinds with a method of that name, and one that asks first; expect: innocent
import type { Express } from 'express';

class Board {
  private readonly notes: Record<string, Record<string, unknown>> = { todo: {}, done: {} };
  private readonly titles = new Map<string, string>();

  drop(column: string, id: string) {
    if (column !== 'todo' && column !== 'done') return;
    this.notes[column]![id] = undefined;
  }

  rename(id: string, title: string) {
    this.titles.set(id, title);
  }

  #pin(column: string, id: string, note: unknown) {
    this.notes[column]![id] = note;
  }

  fill() {
    this.#pin('todo', 'first', 'Water the plants');
  }
}

export function attach(app: Express, boards: { get(id: string): any }, printers: { get(id: string): any }) {
  app.post('/boards/:board/notes', (req, res) => {
    const { column, id, note } = req.body;
    printers.get(req.params.board).pin(column, id, note);
    boards.get(req.params.board).drop(column, id);
    boards.get(req.params.board).rename(id, note);
    res.json(new Board().fill());
  });
}
