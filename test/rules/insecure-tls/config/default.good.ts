// library: undici; feature: checked where nobody asks for less; expect: innocent
import https from 'node:https';
import { Agent } from 'undici';

export interface FeedOptions {
  connections?: number;
  checked?: boolean;
}

export function feedAgent({ connections = 4, checked = true }: FeedOptions = {}) {
  return new Agent({ connections, connect: { rejectUnauthorized: checked } });
}

export class FeedClient {
  readonly agent: https.Agent;

  constructor(options: FeedOptions) {
    const verify = process.env.STAGE === 'test' ? false : options.checked;
    this.agent = new https.Agent({ rejectUnauthorized: verify });
  }
}

export const insecurePing = (url: string, strict = false) => https.get(url, { rejectUnauthorized: strict });
