// library: koa; feature: the hash of a secret by a helper that others use too, against the one of a record; expect: bad
import { createHash, randomBytes } from 'node:crypto';

const digestOf = (text) => createHash('sha256').update(text).digest('hex');

export function issue(name) {
  const secret = randomBytes(24).toString('base64url');
  return { name, secret, secretHash: digestOf(secret) };
}

export function onlyPartners(partners) {
  return async (ctx, next) => {
    const [name, secret = ''] = ctx.get('authorization').replace('Partner ', '').split('.');
    const partner = await partners.findByName(name);
    const mine = Buffer.from(digestOf(secret), 'hex');
    const known = Buffer.from(partner.secretHash, 'hex');
    if (mine.compare(known) !== 0) ctx.throw(401, 'unknown partner'); // warning: timing-unsafe-compare
    ctx.state.partner = partner.id;
    await next();
  };
}
