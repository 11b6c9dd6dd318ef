// library: none; feature: secrets of the settings under names that say nothing; expect: bad
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'socket.io';

export function secure(io: Server, cfg: { gatewaySecret: string }): void {
  const s = cfg.gatewaySecret;
  io.use((socket, next) => {
    if (socket.handshake.auth.key !== s) return next(new Error('unauthorized')); // warning: timing-unsafe-compare
    return next();
  });
}

export class Hooks {
  private readonly cfg: { hookSecret: string };

  constructor(cfg: { hookSecret: string }) {
    this.cfg = cfg;
  }

  handle(req: IncomingMessage, res: ServerResponse) {
    const s = this.cfg.hookSecret;
    if (req.headers['x-hook'] !== s) { // warning: timing-unsafe-compare
      res.statusCode = 401;
      return res.end();
    }
    return res.end('ok');
  }
}
