// library: express; feature: replacements that leave markup as it is; expect: bad
import type { Request, Response } from 'express';
const WORDS: Record<string, string> = { '&': 'and', '-': ' ' };
export function firstOnly(req: Request, res: Response) {
  res.send(`<p>${String(req.query.name).replace('<', '&lt;')}</p>`); // error: xss
}
export function otherSigns(req: Request, res: Response) {
  res.send(`<p>${String(req.query.name).replace(/[&-]/g, (one) => WORDS[one]!)}</p>`); // error: xss
}
export function wrongPlace(req: Request, res: Response) {
  const name = String(req.query.name).replace(/</g, '&lt;');
  res.send(`<input value="${name}">`); // error: xss
}
export function noQuotes(req: Request, res: Response) {
  const name = String(req.query.name).replace(/[<>"']/g, '');
  res.send(`<input value=${name}>`); // error: xss
}
export function handedBack(req: Request, res: Response) {
  res.send(`<p>${String(req.query.name).replace(/[<>]/g, (one) => `<b>${one}</b>`)}</p>`); // error: xss
}
export function oneWord(req: Request, res: Response) {
  res.send(`<p>${String(req.query.name).replace(/<script>/gi, '')}</p>`); // error: xss
}
