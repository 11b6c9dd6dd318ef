// library: node:crypto; feature: the digest of a function that is waited for, under a name that says nothing; expect: bad
import { createHmac } from 'node:crypto';
import Koa from 'koa';

async function seal(body, key) {
  return createHmac('sha512', key).update(body).digest();
}

const app = new Koa();

app.use(async (ctx) => {
  const theirs = Buffer.from(ctx.get('X-Parcel-Signature'), 'hex');
  const ours = await seal(ctx.request.rawBody, process.env.PARCEL_KEY);
  ctx.assert(ours.equals(theirs), 401); // error: timing-unsafe-compare
});
