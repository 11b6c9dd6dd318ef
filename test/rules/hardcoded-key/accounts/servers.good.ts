// library: ldapts; feature: servers beside databases, done right; expect: innocent
import { Client } from 'ldapts';
import mqtt from 'mqtt';
import { Kafka } from 'kafkajs';
import { Client as Shell } from 'ssh2';
import sql from 'mssql';

export const first = () => new Client({ url: 'ldaps://dir.acme.io' }).bind('cn=app', process.env.LDAP_PASSWORD!);
export const second = mqtt.connect('mqtts://queue.acme.io', { username: 'app', password: process.env.MQTT_PASSWORD });
export const local = mqtt.connect('mqtt://localhost', { username: 'app', password: 'Hq7mZp2xR' });
export const third = new Kafka({ brokers: ['localhost:9092'], sasl: { mechanism: 'plain', username: 'app', password: 'Hq7mZp2xR' } });
export const fourth = new Shell().connect({ host: 'files.acme.io', username: 'app', privateKey: process.env.SSH_KEY });
export const fifth = sql.connect(`Server=db.acme.io;Database=shop;User Id=app;Password=${process.env.DB_PASSWORD};Encrypt=true`);
