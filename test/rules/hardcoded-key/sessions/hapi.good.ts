// library: @hapi/hapi; feature: keys of strategies, done right; expect: innocent
import Hapi from '@hapi/hapi';
import Yar from '@hapi/yar';

const server = Hapi.server();
server.auth.strategy('api', 'jwt', { keys: process.env.JWT_SECRET, verify: { aud: 'shop', iss: false, sub: false }, validate });
server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: process.env.COOKIE_PASSWORD } });
await server.register({ plugin: Yar, options: { cookieOptions: { password: process.env.COOKIE_PASSWORD } } });
