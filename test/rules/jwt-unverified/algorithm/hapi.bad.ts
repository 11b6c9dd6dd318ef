// library: @hapi/hapi; feature: a strategy that takes unsigned or outdated tokens; expect: bad
import Hapi from '@hapi/hapi';

const server = Hapi.server();
server.auth.strategy('api', 'jwt', { keys: { key: process.env.KEY, algorithms: ['HS256', 'none'] }, verify: false, validate }); // error: jwt-unverified
server.auth.strategy('old', 'jwt', { key: process.env.KEY, validate, verifyOptions: { algorithms: ['HS256'], ignoreExpiration: true } }); // error: jwt-unverified
