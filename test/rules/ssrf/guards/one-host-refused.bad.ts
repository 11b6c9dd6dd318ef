// library: express; feature: single hosts are refused; expect: bad
import type { Request, Response } from 'express';

export async function preview(req: Request, res: Response) {
  const page = new URL(String(req.query.page));
  if (page.hostname === 'localhost') return res.sendStatus(400);
  res.send({ text: await (await fetch(page)).text() }); // error: ssrf
}

export async function icon(req: Request, res: Response) {
  const { host, href } = new URL(req.body.site);
  if (host === 'localhost' || host == "127.0.0.1") throw new Error('not here');
  res.send({ ok: (await fetch(href)).ok }); // error: ssrf
}

export async function feed(req: Request, res: Response) {
  const source = new URL(req.body.source);
  if (!['localhost', '169.254.169.254'].includes(source.hostname)) {
    res.send({ ok: (await fetch(source)).ok }); // error: ssrf
  }
}
