// library: kafkajs, mysql2; feature: options that methods fill in, for this machine and from the environment; expect: innocent
import { Kafka } from 'kafkajs';
import type { KafkaConfig } from 'kafkajs';
import mysql from 'mysql2';

class KafkaOptions {
  private readonly config: KafkaConfig;

  constructor(brokers: string[]) {
    this.config = { clientId: 'freight', brokers };
  }

  login(password: string): this {
    this.config.sasl = { mechanism: 'scram-sha-512', username: 'freight', password };
    return this;
  }

  build(): Kafka {
    return new Kafka(this.config);
  }
}

export const producer = (brokers: string[]) => new KafkaOptions(brokers).login(process.env.KAFKA_PASSWORD!).build().producer();
export const local = () => new KafkaOptions(['localhost:9092']).login('freight-4Kp2-sea').build().producer();

class MysqlOptions {
  private readonly options: mysql.PoolOptions = {};

  at(host: string): this {
    this.options.host = host;
    return this;
  }

  login(user: string, password: string): this {
    this.options.user = user;
    this.options.password = password;
    return this;
  }

  open(): mysql.Pool {
    return mysql.createPool(this.options);
  }
}

export const open = (host: string) => new MysqlOptions().at(host).login('freight', process.env.FREIGHT_PASSWORD!).open();
