// library: none; feature: a key of the environment named key; expect: bad
import { initTRPC, TRPCError } from '@trpc/server';

const t = initTRPC.context<{ headers: Headers }>().create();
const key = process.env.WHARF_INTERNAL_KEY;

export const internal = t.procedure.use(({ ctx, next }) => {
  if (ctx.headers.get('x-internal') !== key) throw new TRPCError({ code: 'UNAUTHORIZED' }); // warning: timing-unsafe-compare
  return next();
});
