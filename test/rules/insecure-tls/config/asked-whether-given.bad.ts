// library: node:https; feature: a switch that is asked whether somebody has set it; expect: bad
import { Agent } from 'node:https';

interface Link {
  url: string;
  verify?: boolean;
}

export class Feeds {
  constructor(private readonly link: Link) {}

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.link.verify !== undefined ? this.link.verify : false }); // warning: insecure-tls
  }

  later(): Agent {
    const agent = new Agent({ keepAlive: true });
    agent.options.rejectUnauthorized = this.link.verify === undefined ? false : this.link.verify; // warning: insecure-tls
    return agent;
  }
}
