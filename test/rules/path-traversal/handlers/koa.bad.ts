// library: @koa/router; feature: middleware that goes on whatever it finds; expect: bad
import Router from '@koa/router';
import type { Context, Next } from 'koa';
import { createReadStream } from 'node:fs';

const router = new Router();

const counted = async (ctx: Context, next: Next) => {
  if (!/^[a-z]+$/.test(ctx.params.track)) ctx.set('X-Odd', '1');
  await next();
};

router.get('/tracks/:track', counted, async (ctx) => {
  ctx.body = createReadStream('/srv/tracks/' + ctx.params.track); // error: path-traversal
});
