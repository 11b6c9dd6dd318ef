// library: express; feature: values are changed where they are; expect: innocent
import type { Request, Response } from 'express';

class Cleaner {
  clean(input: any, level = 0): any {
    if (level > 3 || !input || typeof input !== 'object') return input;
    const output = { ...input };
    for (const key of Object.keys(output)) {
      if (Array.isArray(output[key])) output[key] = output[key].map((one: any) => this.clean(one, level + 1));
      else output[key] = this.clean(output[key], level + 1);
    }
    return output;
  }
}

const cleaner = new Cleaner();

export function log(req: Request, res: Response) {
  console.log(cleaner.clean(req.body));
  res.end();
}
