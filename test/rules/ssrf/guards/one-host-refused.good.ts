// library: express; feature: single hosts are allowed; expect: innocent
import type { Request, Response } from 'express';

export async function preview(req: Request, res: Response) {
  const page = new URL(String(req.query.page));
  if (page.hostname !== 'pages.example') return res.sendStatus(400);
  res.send({ text: await (await fetch(page)).text() });
}

export async function icon(req: Request, res: Response) {
  const { host, href } = new URL(req.body.site);
  if (!(host === 'a.example' || host === 'b.example')) throw new Error('not there');
  res.send({ ok: (await fetch(href)).ok });
}

export async function feed(req: Request, res: Response) {
  const source = new URL(req.body.source);
  if (['news.example', 'feeds.example'].includes(source.hostname)) {
    res.send({ ok: (await fetch(source)).ok });
  }
}

function assertOurs(address: URL) {
  if (address.hostname !== 'pages.example') throw new Error('not ours');
}

export async function copy(req: Request, res: Response) {
  const page = new URL(req.body.page);
  assertOurs(page);
  res.send({ ok: (await fetch(page)).ok });
}
