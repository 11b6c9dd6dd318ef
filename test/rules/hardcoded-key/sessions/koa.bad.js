// library: koa; feature: keys of signed cookies; expect: bad
const Koa = require('koa');

const app = new Koa();
app.keys = ['parcels', process.env.OLD_KEY]; // error: hardcoded-key
app.use((ctx) => {
  ctx.cookies.set('parcel', '7', { signed: true });
});
