// library: https; feature: options named by constants of the program; expect: bad
import https from 'node:https';

const OPTION = { check: 'rejectUnauthorized', oldest: 'minVersion' } as const;
enum Name {
  Check = 'rejectUnauthorized',
}

export const literal = new https.Agent({ [OPTION.check]: false }); // error: insecure-tls
export const ofEnum = new https.Agent({ [Name.Check]: false }); // error: insecure-tls

class Courier {
  private readonly options: Record<string, unknown> = { keepAlive: true };

  constructor() {
    this.options['rejectUnauthorized'] = false; // error: insecure-tls
    this.options[OPTION.oldest] = 'TLSv1'; // error: insecure-tls
  }

  agent(): https.Agent {
    return new https.Agent(this.options);
  }
}
export const agent = new Courier().agent();

process['env']['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // error: insecure-tls
