// library: jsonwebtoken; feature: the options stand elsewhere, and the call says the way to them; expect: bad
import { readFileSync } from 'node:fs';
import jwt from 'jsonwebtoken';

const gate = {
  publicKey: readFileSync('/etc/gallery/tickets.pub.pem', 'utf8'),
  options: { issuer: 'gallery', algorithms: ['RS256', 'HS256'] as jwt.Algorithm[] },
};

class Desk {
  private readonly options: jwt.VerifyOptions = { algorithms: ['HS256', 'none'] };

  read(token: string) {
    return jwt.verify(token, process.env.DESK_SECRET!, { ...this.options, audience: 'desk' }); // error: jwt-unverified
  }
}

export const desk = new Desk();
export const ticketOf = (token: string) => jwt.verify(token, gate.publicKey, gate.options); // warning: jwt-unverified
