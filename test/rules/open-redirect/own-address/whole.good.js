// library: koa; feature: the whole address of the request, over TLS or with another path; expect: innocent
const Koa = require('koa');
const app = new Koa();

app.use(async (ctx, next) => {
  if (ctx.secure) return next();
  ctx.redirect(ctx.href.replace(/^http:\/\//i, 'https://'));
});

app.use(async (ctx) => {
  const next = new URL(ctx.request.URL);
  next.pathname = `/steps/${ctx.query.step}/done`;
  next.searchParams.set('from', 'wizard');
  ctx.redirect(next);
});

app.use(async (ctx) => {
  const plain = ctx.URL;
  plain.searchParams.delete('preview');
  ctx.redirect(plain.href);
});
