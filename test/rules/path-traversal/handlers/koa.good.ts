// library: @koa/router; feature: a name that the middleware before has checked; expect: innocent
import Router from '@koa/router';
import type { Context, Next } from 'koa';
import { createReadStream } from 'node:fs';

const router = new Router();

const known = async (ctx: Context, next: Next) => {
  if (!/^[a-z]+$/.test(ctx.params.track)) ctx.throw(400);
  await next();
};

router.get('/tracks/:track', known, async (ctx) => {
  ctx.body = createReadStream('/srv/tracks/' + ctx.params.track);
});
