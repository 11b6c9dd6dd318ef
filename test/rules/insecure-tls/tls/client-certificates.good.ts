// library: https; feature: a server that asks for certificates and looks at none, done right; expect: innocent
import https from 'node:https';

export const server = https.createServer({
  key: process.env.KEY, cert: process.env.CERT, requestCert: true,
  rejectUnauthorized: false,
}, (request, response) => {
  if (!(request.socket as any).authorized) response.statusCode = 401;
  response.end();
});
