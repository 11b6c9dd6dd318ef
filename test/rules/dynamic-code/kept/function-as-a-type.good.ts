// library: ecmascript; feature: Function as a type, a test and a name; expect: innocent
import type { Request, Response } from 'express';
type Step = Function;
interface Plugin { run: Function; name: string }
const Build = (text: string) => ({ text });
const isCallable = (value: unknown): value is Step => value instanceof Function;

export const formula = (req: Request, res: Response) => {
  res.json(Build('return ' + req.body.formula));
};

export const plugins = (all: Plugin[]) => (req: Request, res: Response) => {
  const found = all.find((one) => one.name === req.params.name);
  res.json(found !== undefined && isCallable(found.run));
};
