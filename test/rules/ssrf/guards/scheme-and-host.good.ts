// library: express; feature: a host that is compared beside the scheme; expect: innocent
import type { Request, Response } from 'express';

export async function preview(req: Request, res: Response) {
  const page = new URL(String(req.query.page));
  if (page.protocol !== 'https:' || page.hostname !== 'pages.example') return res.sendStatus(400);
  res.send({ text: await (await fetch(page)).text() });
}

export async function icon(req: Request, res: Response) {
  const site = new URL(req.body.site);
  if (site.protocol === 'https:' && (site.hostname === 'a.example' || site.hostname === 'b.example')) res.send({ ok: (await fetch(site)).ok });
}

export async function feed(req: Request, res: Response) {
  const source = new URL(req.body.source);
  if (!/^https:/.test(source.protocol) || !['news.example', 'feeds.example'].includes(source.hostname)) return res.sendStatus(400);
  res.redirect(source.href);
}
