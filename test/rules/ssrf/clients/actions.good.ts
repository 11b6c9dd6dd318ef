// library: next-safe-action, orpc; feature: what was sent to an action stands behind a host of the program; expect: innocent
import { z } from 'zod';
import { actionClient } from '@/lib/safe-action';
import { base } from './base';

export const importFeed = actionClient.inputSchema(z.object({ feed: z.string() })).action(async ({ parsedInput: { feed } }) => {
  return (await fetch(`https://feeds.example.com/${feed}`)).text();
});

export const preview = base.input(z.object({ size: z.number(), kind: z.enum(['png', 'webp']) })).handler(async ({ input }) => {
  return (await fetch(`https://images.example.com/${input.size}.${input.kind}`)).status;
});
