// library: koa; feature: a cookie that remembers which page somebody had; expect: innocent
import { createHash } from 'node:crypto';
import type { Context } from 'koa';

export async function keepPage(ctx: Context, page: string) {
  const value = createHash('sha1').update(page).digest('hex');
  ctx.cookies.set('last_page', value);
}
