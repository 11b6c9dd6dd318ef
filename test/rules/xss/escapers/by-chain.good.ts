// library: express; feature: HTML is escaped by hand, one character after the other; expect: innocent
import type { Request, Response } from 'express';
const chained = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const all = (text: string) => text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const removed = (text: string) => text.replace(/[<>]/g, '');
function bySwitch(text: string) {
  return text.replace(/[<>&]/g, (one) => {
    switch (one) {
      case '<': return '&lt;';
      case '>': return '&gt;';
      default: return '&amp;';
    }
  });
}
export function page(req: Request, res: Response) {
  res.send(`<a title="${chained(String(req.query.title))}">${all(String(req.query.text))}</a><b>${removed(String(req.query.sub))}${bySwitch(String(req.query.end))}</b>`);
}
