// library: undici, https; feature: a builder that checks certificates, and a part that nobody ever sets; expect: innocent
import https from 'node:https';
import { Agent } from 'undici';

interface Parts { origin: string; user: string; waitMs: number }

export class ToolClient {
  private parts: Partial<Parts> = { waitMs: 5_000 };

  at(origin: string): this {
    this.parts.origin = origin;
    return this;
  }

  make() {
    const { origin, waitMs } = this.parts;
    if (!origin) throw new Error('the client needs an origin');
    return { origin, agent: new Agent({ connect: { timeout: waitMs, rejectUnauthorized: true } }) };
  }
}

export class ShelfClient {
  #parts: { origin?: string; anybody?: boolean } = {};

  with(origin: string): this {
    this.#parts.origin = origin;
    return this;
  }

  make() {
    if (this.#parts.anybody) return new https.Agent({ rejectUnauthorized: false });
    return new https.Agent({ keepAlive: true });
  }
}
