// library: @hapi/jwt; feature: what was decoded is believed; expect: bad
import Hapi from '@hapi/hapi';
import Jwt from '@hapi/jwt';

const server = Hapi.server();
server.auth.scheme('pass', () => ({
  authenticate(request, h) {
    const decoded = Jwt.token.decode(request.headers.authorization?.split(' ')[1]); // error: jwt-unverified
    return h.authenticated({ credentials: { user: decoded.decoded.payload } });
  },
}));
