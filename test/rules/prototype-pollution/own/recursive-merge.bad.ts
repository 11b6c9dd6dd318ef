// library: own; feature: recursive-merge; expect: bad
import type { Request, Response } from 'express';
function deepMerge(target: any, source: any): any {
  for (const key of Object.keys(source)) {
    if (source[key] && typeof source[key] === 'object') {
      target[key] ??= {};
      deepMerge(target[key], source[key]);
    } else {
      target[key] = source[key]; // error: prototype-pollution
    }
  }
  return target;
}
export function update(req: Request, res: Response) {
  res.json(deepMerge({ theme: 'light' }, req.body));
}
