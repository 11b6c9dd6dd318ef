// library: hono; feature: secrets that a platform or a framework's configuration gives; expect: bad
import { Hono } from 'hono';
import { env as variables } from 'hono/adapter';
import { createEnv } from '@t3-oss/env-core';

const checked = createEnv({ server: {}, runtimeEnv: process.env } as never) as { SYNC_TOKEN: string };
const app = new Hono<{ Bindings: { HOOK_TOKEN: string } }>();

app.post('/push', (c) => (c.req.header('authorization') === `Bearer ${c.env.HOOK_TOKEN}` ? c.text('ok') : c.text('no', 401))); // warning: timing-unsafe-compare

app.post('/sync', (c) => {
  if (c.req.header('x-sync-token') !== checked.SYNC_TOKEN) return c.text('no', 401); // warning: timing-unsafe-compare
  return c.text('ok');
});

app.post('/pull', (c) => {
  const { PULL_SECRET } = variables<{ PULL_SECRET: string }>(c);
  return c.req.query('secret') === PULL_SECRET ? c.text('ok') : c.text('no', 401); // warning: timing-unsafe-compare
});

export default app;
