// library: got; feature: got; expect: bad
import got from 'got';
import type { Request, Response } from 'express';
export async function thumbnail(req: Request, res: Response) {
  got.stream(req.query.image as string).pipe(res); // error: ssrf
}
