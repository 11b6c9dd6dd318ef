// library: ssh2; feature: every host key is taken, done right; expect: innocent
import { Client } from 'ssh2';

const KNOWN = process.env.HOST_KEY;
new Client().connect({ host: 'files.acme.io', username: 'app', privateKey: process.env.KEY, hostVerifier: (key: Buffer) => key.toString('base64') === KNOWN });
