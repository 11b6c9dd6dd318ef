// library: ldapts, ws; feature: the check is on only where somebody asks for it; expect: bad
import { Client } from 'ldapts';
import WebSocket from 'ws';

interface Options {
  url: string;
  strictTls?: boolean;
  verifyPeer?: boolean;
}

export class Radio {
  constructor(private readonly options: Options) {}

  open(): WebSocket {
    return new WebSocket(this.options.url, {
      rejectUnauthorized: this.options.strictTls ?? false, // warning: insecure-tls
    });
  }

  openOther(): WebSocket {
    return new WebSocket(this.options.url, {
      rejectUnauthorized: !!this.options.verifyPeer, // warning: insecure-tls
    });
  }

  openThird(): WebSocket {
    return new WebSocket(this.options.url, {
      rejectUnauthorized: this.options.verifyPeer === true, // warning: insecure-tls
    });
  }
}

export const directory = (url: string) => new Client({
  url,
  tlsOptions: { rejectUnauthorized: process.env.DIRECTORY_TLS_VERIFY === '1' }, // warning: insecure-tls
});
