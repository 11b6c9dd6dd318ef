// library: https; feature: a server that asks for certificates and looks at none; expect: bad
import https from 'node:https';

export const server = https.createServer({
  key: process.env.KEY, cert: process.env.CERT, requestCert: true,
  rejectUnauthorized: false, // warning: insecure-tls
}, (request, response) => response.end('welcome'));
