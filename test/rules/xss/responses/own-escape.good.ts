// library: express; feature: escapes written by hand; expect: innocent
import type { Request, Response } from 'express';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function order(req: Request, res: Response) {
  res.send(`<h1>${escaped(String(req.query.order))}</h1>`);
}
export function shop(req: Request, res: Response) {
  const name = String(req.query.shop).replace(/[&<>"']/g, (char) => ENTITIES[char]!);
  res.send(`<h1>${name}</h1>`);
}
export function customer(req: Request, res: Response) {
  const name = String(req.query.name).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  res.send(`<p>${name}</p>`);
}
export function note(req: Request, res: Response) {
  res.send(`<p>${String(req.query.note).replace(/<|>/g, '')}</p>`);
}
