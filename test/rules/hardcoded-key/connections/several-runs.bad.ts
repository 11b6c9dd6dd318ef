// library: kafkajs, mysql2; feature: options that methods fill in one after the other; expect: bad
import { Kafka } from 'kafkajs';
import type { KafkaConfig } from 'kafkajs';
import mysql from 'mysql2';

class KafkaOptions {
  private readonly config: KafkaConfig;

  constructor(base: { clientId: string; brokers: string[] }) {
    this.config = { clientId: base.clientId, brokers: base.brokers };
  }

  login(username: string): this {
    this.config.sasl = {
      mechanism: 'scram-sha-512',
      username,
      password: 'freight-4Kp2-sea', // error: hardcoded-key
    };
    return this;
  }

  build(): Kafka {
    return new Kafka(this.config);
  }
}

export function producer(base: { clientId: string; brokers: string[] }) {
  return new KafkaOptions(base).login('freight').build().producer();
}

class MysqlOptions {
  private readonly options: mysql.PoolOptions = {};

  at(host: string): this {
    this.options.host = host;
    return this;
  }

  login(user: string): this {
    this.options.user = user;
    this.options.password = 'Fr8-orders-11';
    return this;
  }

  open(): mysql.Pool {
    return mysql.createPool(this.options); // error: hardcoded-key
  }
}

export const open = (host: string) => new MysqlOptions().at(host).login('freight').open();
