// library: ecmascript; feature: Function and eval under other names; expect: bad
import type { Request, Response } from 'express';
const Build = Function;
const calculate = eval;
const { Function: Maker } = globalThis;
const kit = { Compile: globalThis.Function };

export const formula = (req: Request, res: Response) => {
  res.json(Build('row', 'return ' + req.body.formula)({}) as number); // error: dynamic-code
};

export const total = (req: Request, res: Response) => {
  res.json(calculate(req.body.total) as number); // error: dynamic-code
};

export class Filters {
  #kept = new Map<string, unknown>();

  add = (req: Request, res: Response) => {
    this.#kept.set(req.params.name!, new Maker('row', `return ${req.body.when}`)); // error: dynamic-code
    res.sendStatus(204);
  };

  addPlain(req: Request, res: Response) {
    this.#kept.set(req.params.name!, kit.Compile(req.body.when)); // error: dynamic-code
    res.sendStatus(204);
  }
}
