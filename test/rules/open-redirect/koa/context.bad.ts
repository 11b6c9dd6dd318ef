// library: koa; feature: ctx.redirect; expect: bad
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/go', (ctx) => {
  ctx.redirect(ctx.query.next as string); // error: open-redirect
});
app.use(async (ctx) => {
  ctx.response.redirect(ctx.request.query.to as string); // error: open-redirect
});

/** Its router is in another file. */
export async function finish(ctx: any) {
  ctx.redirect(ctx.query.next); // error: open-redirect
}
