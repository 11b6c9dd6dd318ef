// library: hono; feature: a method that a handler asks, with what the client sent or nothing; expect: bad
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';

class FerrySeal {
  constructor(private readonly options: { key: string }) {}

  of(body: string): string {
    return createHmac('sha256', this.options.key).update(body).digest('hex');
  }

  fits(body: string, presented: string): boolean {
    return presented === `v1=${this.of(body)}`; // error: timing-unsafe-compare
  }

  fitsSlowly(body: string, presented: string): boolean {
    const [a, b] = [Buffer.from(presented), Buffer.from(`v1=${this.of(body)}`)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}

export function ferries(options: { key: string }): Hono {
  const app = new Hono();
  const seal = new FerrySeal(options);
  app.post('/departures', async (c) => {
    const body = await c.req.text();
    if (!seal.fits(body, c.req.header('x-ferry-seal') ?? '')) return c.text('no', 401);
    return c.text('ok');
  });
  app.post('/arrivals', async (c) => {
    const body = await c.req.text();
    if (!seal.fitsSlowly(body, c.req.header('x-ferry-seal') ?? '')) return c.text('no', 401);
    return c.text('ok');
  });
  return app;
}
