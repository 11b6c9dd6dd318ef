// library: node:tls; feature: options with a default, merged and kept in fields; expect: bad
import { Agent } from 'node:https';
import { connect } from 'node:tls';

interface Wire {
  host: string;
  verify?: boolean;
  trustAll?: boolean;
}

const STANDARD = { verify: false, keepAlive: true };

export class Courier {
  private readonly wire: Wire & typeof STANDARD;
  private readonly strict: boolean;

  constructor(wire: Wire, strict?: boolean) {
    this.wire = { ...STANDARD, ...wire };
    this.strict = strict ?? false;
  }

  open() {
    return connect({ host: this.wire.host, port: 8443, rejectUnauthorized: this.wire.verify }); // warning: insecure-tls
  }

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.strict }); // warning: insecure-tls
  }
}

export class Postman {
  constructor(private readonly verify = false) {}

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.verify }); // warning: insecure-tls
  }
}

export function assigned(wire: Wire): Agent {
  const all = Object.assign({}, STANDARD, wire);
  return new Agent({ rejectUnauthorized: all.verify }); // warning: insecure-tls
}

export function fallsBack(wire: Wire): Agent {
  return new Agent({ rejectUnauthorized: wire.verify || false }); // warning: insecure-tls
}

export function taken(wire: Wire): Agent {
  const { trustAll = true } = wire;
  return new Agent({ rejectUnauthorized: !trustAll }); // warning: insecure-tls
}
