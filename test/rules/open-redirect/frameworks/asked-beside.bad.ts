// library: better-call; feature: a check beside the handler that is told what to look at; expect: bad
import { createEndpoint, createMiddleware } from 'better-call';
import { isListed } from './origins';

const originCheck = (pick: (ctx: any) => string) => createMiddleware(async (ctx) => {
  if (!isListed(pick(ctx))) throw ctx.error('FORBIDDEN');
});

export const leave = createEndpoint('/leave', { method: 'GET', use: [originCheck((ctx) => ctx.query.from)] }, async (ctx) => {
  throw ctx.redirect(ctx.query.back); // error: open-redirect
});
