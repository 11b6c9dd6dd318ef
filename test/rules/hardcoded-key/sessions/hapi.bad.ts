// library: @hapi/hapi; feature: keys of strategies; expect: bad
import Hapi from '@hapi/hapi';
import Yar from '@hapi/yar';

const server = Hapi.server();
server.auth.strategy('api', 'jwt', { keys: 'some_shared_secret', verify: { aud: 'shop', iss: false, sub: false }, validate }); // error: hardcoded-key
server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: '!wsYhFA*C2U6nz=Bu^%A@^F#SF3&kSR6' } }); // error: hardcoded-key
await server.register({ plugin: Yar, options: { cookieOptions: { password: 'the-password-must-be-at-least-32-characters-long' } } }); // error: hardcoded-key
