// library: jose; feature: a middleware of tRPC that reads a header from its context; expect: bad
import { decodeJwt } from 'jose';
import { initTRPC, TRPCError } from '@trpc/server';

const t = initTRPC.context<{ bearer?: string; authorization?: string }>().create();

export const member = t.procedure.use(async ({ ctx, next }) => {
  const raw = (ctx.authorization ?? '').replace('Bearer ', '');
  const claims = decodeJwt(raw); // error: jwt-unverified
  if (!claims.sub) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { memberId: claims.sub } });
});
