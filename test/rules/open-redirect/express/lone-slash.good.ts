// library: express; feature: a slash in front, and no second one; expect: innocent
import type { Request, Response } from 'express';
function localOr(value: string | undefined): string {
  return value && value.startsWith('/') && !value.startsWith('//') ? value : '/home';
}
export function back(req: Request, res: Response) {
  res.redirect(localOr(req.query.back as string | undefined));
}
export function byPattern(req: Request, res: Response) {
  const next = String(req.body.next);
  if (!/^\/(?![/\\])/.test(next)) return res.status(400).end();
  res.redirect(next);
}
export function bySecond(req: Request, res: Response) {
  const next = String(req.body.next);
  if (next[0] !== '/' || next[1] === '/' || next[1] === '\\') return res.status(400).end();
  res.redirect(next);
}
export function below(req: Request, res: Response) {
  const next = String(req.query.next);
  if (!next.startsWith('/app/')) return res.redirect('/app/');
  res.redirect(next);
}
export function twoSteps(req: Request, res: Response) {
  const next = String(req.query.next);
  if (!next.startsWith('/')) return res.redirect('/');
  if (next.includes('//') || next.includes('\\')) return res.redirect('/');
  res.redirect(next);
}
