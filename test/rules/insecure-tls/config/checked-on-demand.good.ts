// library: ldapts, ws; feature: the check is on unless somebody asks for less, or the environment is another; expect: innocent
import { Client } from 'ldapts';
import WebSocket from 'ws';

interface Options {
  url: string;
  strictTls?: boolean;
  verifyPeer?: boolean;
}

const DEFAULTS = { verifyPeer: true };

export class Radio {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = { ...DEFAULTS, ...options };
  }

  open(): WebSocket {
    return new WebSocket(this.options.url, { rejectUnauthorized: this.options.strictTls ?? true });
  }

  openOther(): WebSocket {
    return new WebSocket(this.options.url, { rejectUnauthorized: !!this.options.verifyPeer });
  }
}

export const directory = (url: string) => new Client({ url, tlsOptions: { rejectUnauthorized: process.env.DIRECTORY_TLS_VERIFY !== '0' } });
export const production = (url: string) => new Client({ url, tlsOptions: { rejectUnauthorized: process.env.NODE_ENV === 'production' } });
export const inProduction = (url: string) => new Client({ url, tlsOptions: { rejectUnauthorized: process.env.IS_PROD === 'true' } });
