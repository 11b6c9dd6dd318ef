// library: next-safe-action, orpc; feature: what was sent to an action, as its schema lets it through; expect: bad
import { z } from 'zod';
import { actionClient } from '@/lib/safe-action';
import { base } from './base';

export const importFeed = actionClient.inputSchema(z.object({ feed: z.string().url() })).action(async ({ parsedInput: { feed } }) => {
  const response = await fetch(feed); // error: ssrf
  return response.text();
});

export const preview = base.input(z.object({ link: z.string() })).handler(async ({ input }) => {
  return (await fetch(input.link)).headers.get('content-type'); // error: ssrf
});
