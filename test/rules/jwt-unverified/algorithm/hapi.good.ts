// library: @hapi/hapi; feature: a strategy that takes unsigned or outdated tokens, done right; expect: innocent
import Hapi from '@hapi/hapi';

const server = Hapi.server();
server.auth.strategy('api', 'jwt', { keys: { key: process.env.KEY, algorithms: ['HS256'] }, verify: { aud: 'shop', iss: 'acme', sub: false }, validate });
server.auth.strategy('old', 'jwt', { key: process.env.KEY, validate, verifyOptions: { algorithms: ['HS256'] } });
