// library: koa; feature: keys of signed cookies from the environment; expect: innocent
const Koa = require('koa');

const app = new Koa();
app.keys = [process.env.COOKIE_KEY, process.env.OLD_KEY];
app.use((ctx) => {
  ctx.body = { keys: Object.keys(ctx.query) };
});
