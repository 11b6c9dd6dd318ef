// library: express; feature: replacements that leave markup; expect: bad
import type { Request, Response } from 'express';

export function order(req: Request, res: Response) {
  res.send(`<h1>${String(req.query.order).replace('<', '&lt;')}</h1>`); // error: xss
}
export function shop(req: Request, res: Response) {
  res.send(`<h1>${String(req.query.shop).replace(/script/gi, '')}</h1>`); // error: xss
}
export function note(req: Request, res: Response) {
  res.send(`<p>${String(req.query.note).replace(/<[^>]*>/g, '')}</p>`); // error: xss
}
