// library: hono; feature: what a platform gives and is no secret; expect: innocent
import { Hono } from 'hono';

const app = new Hono<{ Bindings: { REGION: string; API_VERSION: string; PAGE_TOKEN: string } }>();

app.get('/', (c) => {
  if (c.req.header('x-region') !== c.env.REGION) return c.text('elsewhere', 421);
  if (c.req.header('x-api-version') !== c.env.API_VERSION) return c.text('old', 400);
  return c.req.query('page_token') === c.env.PAGE_TOKEN ? c.text('first') : c.text('next');
});

export default app;
