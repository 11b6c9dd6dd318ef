// library: ldapts; feature: servers beside databases; expect: bad
import { Client } from 'ldapts';
import mqtt from 'mqtt';
import { Kafka } from 'kafkajs';
import { Client as Shell } from 'ssh2';
import sql from 'mssql';

export const first = (client: Client) => new Client({ url: 'ldaps://dir.acme.io' }).bind('cn=app', 'Hq7mZp2xR'); // error: hardcoded-key
export const second = mqtt.connect('mqtts://queue.acme.io', { username: 'app', password: 'Hq7mZp2xR' }); // error: hardcoded-key
export const third = new Kafka({ brokers: ['queue.acme.io:9093'], ssl: true, sasl: { mechanism: 'plain', username: 'app', password: 'Hq7mZp2xR' } }); // error: hardcoded-key
export const fourth = new Shell().connect({ host: 'files.acme.io', username: 'app', password: 'Hq7mZp2xR' }); // error: hardcoded-key
export const fifth = sql.connect('Server=db.acme.io;Database=shop;User Id=app;Password=Hq7mZp2xR;Encrypt=true'); // error: hardcoded-key
