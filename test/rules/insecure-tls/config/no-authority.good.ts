// library: node:https; feature: without an authority of one's own the usual ones do; expect: innocent
import { Agent, type AgentOptions } from 'node:https';

export function rates(ca?: Buffer): AgentOptions {
  return ca ? { ca } : {};
}

export function partner(settings: { selfSigned: boolean; ca?: string }): AgentOptions {
  if (settings.selfSigned) return { rejectUnauthorized: false };
  return settings.ca ? { ca: settings.ca } : {};
}

export class Depot {
  private strict = true;

  relaxed(): this {
    this.strict = false;
    return this;
  }

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.strict });
  }
}
