// library: express; feature: a helper that hashes keys and texts alike, and rows that are looked up by the digest; expect: innocent
import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { ledger } from './ledger';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

export async function requireKey(req: Request, res: Response, next: NextFunction) {
  const row = await ledger.keys.withDigest(digestOf(req.get('x-api-key') ?? ''));
  return row ? next() : res.sendStatus(401);
}

export async function saveRecipe(req: Request, res: Response) {
  const recipe = await ledger.recipes.find(req.params.id);
  if (recipe.digest === digestOf(req.body.text)) return res.sendStatus(304);
  await ledger.recipes.save(req.body);
  return res.sendStatus(204);
}

export async function isSame(id: string, markdown: string) {
  const recipe = await ledger.recipes.find(id);
  return recipe.digest === digestOf(markdown);
}
