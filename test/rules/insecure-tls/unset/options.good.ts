// library: node:tls; feature: options with a default, merged and kept in fields; expect: innocent
import { Agent } from 'node:https';
import { connect } from 'node:tls';

interface Wire {
  host: string;
  verify?: boolean;
  trustAll?: boolean;
}

const STANDARD = { verify: true, keepAlive: true };

export class Courier {
  private readonly wire: Wire & typeof STANDARD;
  private readonly strict: boolean;
  private lax = false;

  constructor(wire: Wire, strict?: boolean) {
    this.wire = { ...STANDARD, ...wire };
    this.strict = strict ?? true;
  }

  relax(): void {
    this.lax = true;
  }

  open() {
    return connect({ host: this.wire.host, port: 8443, rejectUnauthorized: this.wire.verify });
  }

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.strict && !this.lax });
  }
}

export class Postman {
  constructor(private readonly verify: boolean) {}

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.verify });
  }
}

export function merged(wire: Wire, stored: boolean): Agent {
  const verify = wire.trustAll === true ? false : stored;
  return new Agent({ rejectUnauthorized: verify });
}

export function taken(wire: Wire): Agent {
  const { trustAll = false } = wire;
  return new Agent({ rejectUnauthorized: !trustAll });
}
