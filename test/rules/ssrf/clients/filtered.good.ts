// library: node-fetch; feature: a connection that refuses addresses inside; expect: innocent
import fetch from 'node-fetch';
import type { Request, Response } from 'express';
import { ssrfFilter } from './filter';

export async function preview(req: Request, res: Response) {
  const answer = await fetch(req.body.url, { agent: ssrfFilter(req.body.url), redirect: 'manual' });
  res.json({ status: answer.status });
}
