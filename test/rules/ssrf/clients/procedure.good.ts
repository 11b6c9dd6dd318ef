// library: trpc; feature: inputs that cannot decide the host; expect: innocent
import { z } from 'zod';
import { protectedProcedure, router } from '../server/trpc';

export const probes = router({
  byRegion: protectedProcedure.input(z.object({ region: z.enum(['eu', 'us']) })).query(({ input }) => fetch(`https://${input.region}.api.example.com/health`)),
  byName: protectedProcedure.input(z.object({ name: z.string().min(1) })).query(({ input }) => fetch(`https://api.example.com/items/${encodeURIComponent(input.name)}`)),
});
