// library: jsonwebtoken; feature: expired tokens are taken; expect: bad
import jwt from 'jsonwebtoken';

export class SessionReader {
  read(token: string, key: string) {
    return jwt.verify(token, key, { algorithms: ['HS256'], ignoreExpiration: true }); // warning: jwt-unverified
  }
}
