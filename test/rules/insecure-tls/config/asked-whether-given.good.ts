// library: node:https; feature: a switch that is on unless somebody sets it; expect: innocent
import { Agent } from 'node:https';

export class Feeds {
  constructor(private readonly link: { url: string; verify?: boolean }) {}

  agent(): Agent {
    return new Agent({ rejectUnauthorized: this.link.verify === undefined ? true : this.link.verify });
  }

  later(): Agent {
    const agent = new Agent({ keepAlive: true });
    agent.options.rejectUnauthorized = this.link.verify !== undefined ? this.link.verify : true;
    return agent;
  }
}
