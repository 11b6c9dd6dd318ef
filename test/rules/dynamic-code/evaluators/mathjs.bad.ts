// library: mathjs; feature: mathjs; expect: bad
import { evaluate } from 'mathjs';
import type { Request, Response } from 'express';
export const calculate = (req: Request, res: Response) => {
  res.json({ value: evaluate(req.query.expression as string) }); // error: dynamic-code
};
