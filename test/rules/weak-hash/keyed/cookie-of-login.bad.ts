// library: koa; feature: a cookie that logs somebody in again; expect: bad
import { createHash } from 'node:crypto';
import type { Context } from 'koa';

const HOUSE = process.env.HOUSE_SALT ?? '';

export async function keepLoggedIn(ctx: Context) {
  const { member } = ctx.state;
  const value = createHash('sha1').update(member.id + member.email + HOUSE).digest('hex'); // error: weak-hash
  ctx.cookies.set('remember_me', `${member.id}:${value}`, { httpOnly: true });
}
