// library: node:https, mqtt; feature: a method that says it goes without the check, which the file calls itself; expect: bad
import https from 'node:https';
import mqtt from 'mqtt';

class Requests {
  private readonly settings: https.AgentOptions = { keepAlive: true };

  insecure(): this {
    this.settings.rejectUnauthorized = false; // error: insecure-tls
    return this;
  }

  agent(): https.Agent {
    return new https.Agent(this.settings);
  }
}

class Feed {
  private readonly settings: mqtt.IClientOptions = { protocol: 'mqtts' };

  allowUntrusted(): this {
    this.settings.rejectUnauthorized = false; // error: insecure-tls
    return this;
  }

  open(): mqtt.MqttClient {
    return mqtt.connect({ ...this.settings, host: process.env.FEED_HOST });
  }
}

export const invoices = new Requests().insecure().agent();
export const openFeed = () => new Feed().allowUntrusted().open();
