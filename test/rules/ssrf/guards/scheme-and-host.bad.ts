// library: express; feature: a host that is refused beside the scheme; expect: bad
import type { Request, Response } from 'express';

export async function preview(req: Request, res: Response) {
  const page = new URL(String(req.query.page));
  if (page.protocol !== 'https:' || page.hostname === 'localhost') return res.sendStatus(400);
  res.send({ text: await (await fetch(page)).text() }); // error: ssrf
}

export async function icon(req: Request, res: Response) {
  const site = new URL(req.body.site);
  if (site.protocol === 'https:' && site.hostname !== '127.0.0.1') res.send({ ok: (await fetch(site)).ok }); // error: ssrf
}
