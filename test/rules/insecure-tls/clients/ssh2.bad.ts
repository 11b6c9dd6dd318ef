// library: ssh2; feature: every host key is taken; expect: bad
import { Client } from 'ssh2';

new Client().connect({ host: 'files.acme.io', username: 'app', privateKey: process.env.KEY, hostVerifier: () => true }); // error: insecure-tls
