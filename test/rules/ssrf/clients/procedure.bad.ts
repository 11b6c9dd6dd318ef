// library: trpc; feature: a validated URL is still any URL, also through an object of a class; expect: bad
import { z } from 'zod';
import { protectedProcedure, router } from '../server/trpc';

class Probe {
  private readonly target: { href: string; retries: number };
  constructor(href: string) {
    this.target = { href, retries: 2 };
  }
  async status() {
    const { href } = this.target;
    return (await fetch(href, { method: 'HEAD' })).status; // error: ssrf
  }
}

export const probes = router({
  check: protectedProcedure.input(z.object({ href: z.url() })).query(({ input }) => new Probe(input.href).status()),
});
