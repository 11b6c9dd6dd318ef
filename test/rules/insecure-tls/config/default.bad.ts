// library: undici; feature: unchecked where nobody asks for the check; expect: bad
import https from 'node:https';
import { Agent } from 'undici';

export interface FeedOptions {
  connections?: number;
  checked?: boolean;
}

export function feedAgent({ connections = 4, checked = false }: FeedOptions = {}) {
  return new Agent({ connections, connect: { rejectUnauthorized: checked } }); // warning: insecure-tls
}

export class FeedClient {
  readonly agent: https.Agent;

  constructor(options: FeedOptions) {
    const verify = options.checked ?? false;
    this.agent = new https.Agent({ rejectUnauthorized: verify }); // warning: insecure-tls
  }
}

export const ping = (url: string, strict = false) => https.get(url, { rejectUnauthorized: strict }); // warning: insecure-tls
