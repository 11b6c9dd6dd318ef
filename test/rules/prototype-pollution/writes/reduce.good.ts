// library: express; feature: counts and groups, and names that are refused; expect: innocent
import type { Request, Response } from 'express';

const MAGIC = ['__proto__', 'constructor', 'prototype'];

export function count(req: Request, res: Response) {
  const counts: Record<string, number> = {};
  for (const word of String(req.body.text).split(' ')) {
    counts[word] ??= 0;
    counts[word]++;
  }
  const groups = req.body.items.reduce((all: Record<string, unknown[]>, item: { kind: string }) => {
    all[item.kind] ??= [];
    all[item.kind]!.push(item);
    return all;
  }, {});
  res.json({ counts, groups });
}

export function save(req: Request, res: Response) {
  const tree: any = {};
  const steps = String(req.body.field).split('.');
  if (steps.some((step) => MAGIC.includes(step))) return res.sendStatus(400);
  steps.reduce((at: any, step, index) => {
    if (index === steps.length - 1) {
      at[step] = req.body.text;
      return at;
    }
    at[step] ??= {};
    return at[step];
  }, tree);
  res.json(tree);
}
