// library: none; feature: lists of tokens that are no secrets; expect: innocent
import type { Request, Response } from 'express';
import { tokensOf } from './words';

const stopTokens = ['the', 'a'];
const sortKeys = ['name', 'depth'];

export function search(req: Request, res: Response) {
  const tokens = tokensOf(String(req.query.q));
  if (!sortKeys.includes(String(req.query.sort))) return res.sendStatus(400);
  return res.json(tokens.filter((token) => !stopTokens.includes(token) && tokens.indexOf(token) >= 0));
}
