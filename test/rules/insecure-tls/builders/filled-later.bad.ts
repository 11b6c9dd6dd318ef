// library: undici, https; feature: a builder whose parts are set by other methods, and asked for before it builds; expect: bad
import https from 'node:https';
import { Agent } from 'undici';

interface Parts { origin: string; user: string; waitMs: number }

export class ToolClient {
  private parts: Partial<Parts> = { waitMs: 5_000 };

  at(origin: string): this {
    this.parts.origin = origin;
    return this;
  }

  as(user: string): this {
    Object.assign(this.parts, { user });
    return this;
  }

  make() {
    const { origin, user, waitMs } = this.parts;
    if (!origin || !user) throw new Error('the client needs an origin and a user');
    return { origin, user, agent: new Agent({ connect: { timeout: waitMs, rejectUnauthorized: false } }) }; // error: insecure-tls
  }
}

export class ShelfClient {
  #parts: { origin?: string } = {};

  with(parts: { origin: string }): this {
    this.#parts = { ...this.#parts, ...parts };
    return this;
  }

  make() {
    if (!this.#parts.origin) throw new Error('no origin');
    return new https.Agent({ rejectUnauthorized: false }); // error: insecure-tls
  }
}
