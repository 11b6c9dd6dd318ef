// library: koa; feature: back to the path that was asked for, with another query; expect: innocent
import Koa from 'koa';

const app = new Koa();

app.use(async (ctx) => {
  const kept = new URLSearchParams({ state: 'done' });
  ctx.status = 303;
  ctx.set('Location', `${ctx.request.path}?${kept.toString()}`);
});
