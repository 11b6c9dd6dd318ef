// library: express; feature: a way down through the parts of a name, with reduce; expect: bad
import type { Request, Response } from 'express';

type Tree = { [name: string]: string | Tree };

function nest(fields: Iterable<[string, string]>): Tree {
  const tree: Tree = {};
  for (const [field, text] of fields) {
    const steps = field.split('.');
    steps.reduce<Tree>((at, step, index) => {
      if (index === steps.length - 1) {
        at[step] = text; // error: prototype-pollution
        return at;
      }
      at[step] ??= {};
      return at[step] as Tree;
    }, tree);
  }
  return tree;
}

export function save(req: Request, res: Response) {
  res.json(nest(Object.entries(req.body)));
}
