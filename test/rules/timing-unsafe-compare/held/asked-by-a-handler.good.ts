// library: hono; feature: a method that a handler asks, which compares other things; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';

class FerrySeal {
  constructor(private readonly options: { key: string; version: string }) {}

  isOld(version: string): boolean {
    return version === this.options.version;
  }

  fits(body: string, presented: string): boolean {
    const [a, b] = [Buffer.from(presented), createHmac('sha256', this.options.key).update(body).digest()];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}

export function ferries(options: { key: string; version: string }): Hono {
  const app = new Hono();
  const seal = new FerrySeal(options);
  app.post('/departures', async (c) => {
    if (seal.isOld(c.req.header('x-ferry-version') ?? '')) return c.text('old', 400);
    return seal.fits(await c.req.text(), c.req.header('x-ferry-seal') ?? '') ? c.text('ok') : c.text('no', 401);
  });
  return app;
}
