// library: handlebars; feature: handlebars-mixed; expect: bad
import Handlebars from 'handlebars';
import type { Request, Response } from 'express';
export function mail(req: Request, res: Response) {
  const template = Handlebars.compile(`Dear ${req.body.name}, {{text}}`); // error: dynamic-code
  res.json({ mail: template({ text: 'hello' }) });
}
