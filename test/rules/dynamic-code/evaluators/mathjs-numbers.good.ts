// library: mathjs; feature: mathjs-numbers; expect: innocent
import { evaluate } from 'mathjs';
import type { Request, Response } from 'express';
export const calculate = (req: Request, res: Response) => {
  const { expression } = req.query;
  if (typeof expression !== 'string' || !/^[0-9+*/ ().-]+$/.test(expression)) return res.sendStatus(400);
  res.json({ value: evaluate('2 * x', { x: Number(req.query.x) }) });
};
