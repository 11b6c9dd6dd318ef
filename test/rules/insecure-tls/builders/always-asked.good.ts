// library: node:https, mqtt; feature: a method that says it goes without the check, for those who want it so; expect: innocent
import https from 'node:https';
import mqtt from 'mqtt';

export class Requests {
  private readonly settings: https.AgentOptions = { keepAlive: true };

  insecure(): this {
    this.settings.rejectUnauthorized = false;
    return this;
  }

  agent(): https.Agent {
    return new https.Agent(this.settings);
  }
}

export class Feed {
  private readonly settings: mqtt.IClientOptions = { protocol: 'mqtts' };

  allowUntrusted(): this {
    this.settings.rejectUnauthorized = false;
    return this;
  }

  open(host: string): mqtt.MqttClient {
    return mqtt.connect({ ...this.settings, host });
  }
}

export function client(flags: { insecure: boolean }): https.Agent {
  const requests = new Requests();
  if (flags.insecure) requests.insecure();
  return requests.agent();
}

export function createTestFeed(): mqtt.MqttClient {
  return new Feed().allowUntrusted().open('broker.test');
}

export const here = new Feed().allowUntrusted().open('localhost');
