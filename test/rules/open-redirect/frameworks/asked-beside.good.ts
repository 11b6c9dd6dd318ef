// library: better-call; feature: a check beside the handler that is told what to look at; expect: innocent
import { createEndpoint, createMiddleware } from 'better-call';
import { isListed } from './origins';

const originCheck = (pick: (ctx: any) => string) => createMiddleware(async (ctx) => {
  if (!isListed(pick(ctx))) throw ctx.error('FORBIDDEN');
});

export const leave = createEndpoint('/leave', { method: 'GET', use: [originCheck((ctx) => ctx.query.back)] }, async (ctx) => {
  throw ctx.redirect(ctx.query.back);
});

export const leave2 = createEndpoint('/leave', { method: 'GET', use: [originCheck((ctx) => ctx.query.back)] }, async (ctx) => {
  const { back } = ctx.query;
  throw ctx.redirect(`${back}?left=1`);
});

export const arrive = createEndpoint('/arrive', { method: 'GET', use: [originCheck((ctx) => ctx.query.back)] }, async (ctx) => {
  const { back } = ctx.query;
  const address = new URL(back, ctx.context.baseURL);
  address.searchParams.set('arrived', '1');
  throw ctx.redirect(address.href);
});
