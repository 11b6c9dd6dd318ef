// library: own; feature: recursive-merge-guarded; expect: innocent
import type { Request, Response } from 'express';
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
function deepMerge(target: any, source: any): any {
  for (const key of Object.keys(source)) {
    if (FORBIDDEN.has(key)) continue;
    if (source[key] && typeof source[key] === 'object') {
      target[key] ??= {};
      deepMerge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}
export function update(req: Request, res: Response) {
  res.json(deepMerge({ theme: 'light' }, req.body));
}
