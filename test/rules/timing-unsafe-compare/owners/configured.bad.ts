// library: express; feature: a key that a factory is set up with; expect: bad
import type { RequestHandler } from 'express';

interface Options {
  adminKey: string;
  realm?: string;
}

export function adminOnly(options: Options): RequestHandler {
  return (req, res, next) => {
    const given = req.get('x-admin-key');
    if (!given || given !== options.adminKey) return res.sendStatus(403); // warning: timing-unsafe-compare
    next();
  };
}

class Probe {
  constructor(private readonly accessToken: string) {}

  verify({ headers }: { headers: Record<string, string | undefined> }): boolean {
    return headers.authorization?.slice(7) === this.accessToken; // warning: timing-unsafe-compare
  }
}

export const probe = new Probe(process.env.PROBE_TOKEN ?? '');
