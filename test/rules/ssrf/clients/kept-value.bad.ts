// library: fetch; feature: variables that hold values and not checks of them; expect: bad
import type { Request, Response } from 'express';

export async function ask(req: Request, res: Response) {
  const host = req.get('x-stock-host');
  const long = host === undefined || host.length > 100;
  if (!host) return res.sendStatus(400);
  console.log(long);
  res.json(await (await fetch(`https://${host}/stock`)).json()); // error: ssrf
}
