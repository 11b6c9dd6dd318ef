// library: node:https; feature: without an authority of one's own nothing is checked; expect: bad
import { Agent, type AgentOptions } from 'node:https';
import type { ConnectionOptions } from 'node:tls';

export function ledger(env: NodeJS.ProcessEnv): ConnectionOptions {
  const options: ConnectionOptions = { servername: env.LEDGER_NAME };
  if (env.LEDGER_CA) options.ca = env.LEDGER_CA;
  else options.rejectUnauthorized = false; // error: insecure-tls
  return options;
}

export function rates(ca?: Buffer): AgentOptions {
  return ca ? { ca } : { rejectUnauthorized: false }; // error: insecure-tls
}

export async function load(url: string, read: (url: string, agent: Agent) => Promise<string>): Promise<string> {
  try {
    return await read(url, new Agent());
  } catch (error) {
    if ((error as { code: string }).code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return read(url, new Agent({ rejectUnauthorized: false })); // error: insecure-tls
    throw error;
  }
}

export class Depot {
  private strict = false;

  checked(): this {
    this.strict = true;
    return this;
  }

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.strict }); // warning: insecure-tls
  }
}
