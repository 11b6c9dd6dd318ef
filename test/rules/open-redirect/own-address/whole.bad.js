// library: koa; feature: an address of the same name that a client wrote into the query; expect: bad
const Koa = require('koa');
const app = new Koa();

app.use(async (ctx) => {
  ctx.redirect(ctx.query.href); // error: open-redirect
});

app.use(async (ctx) => {
  ctx.redirect(new URL(ctx.query.to, ctx.request.origin)); // error: open-redirect
});
