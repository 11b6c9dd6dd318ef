// library: fetch; feature: fetch that a class was handed; expect: bad
import type { Request, Response } from 'express';

export class Preview {
  constructor(private readonly http: typeof fetch = fetch) {}
  async title(link: string): Promise<string> {
    return (await this.http(link)).text(); // error: ssrf
  }
}
export class Feeds {
  private load = globalThis.fetch;
  async read(req: Request) {
    return this.load(req.body.feed); // error: ssrf
  }
}
const preview = new Preview();
export async function show(req: Request, res: Response) {
  res.json(await preview.title(req.body.link));
}
