// library: jsonwebtoken; feature: a secret that a builder is given; expect: bad
import jwt from 'jsonwebtoken';

class Ticket {
  private secret = '';
  private claims: Record<string, unknown> = {};

  forSeat(seat: string) {
    this.claims = { seat };
    return this;
  }

  signedWith(secret: string) {
    this.secret = secret;
    return this;
  }

  print() {
    return jwt.sign(this.claims, this.secret, { expiresIn: '10m' }); // error: hardcoded-key
  }
}

export const ticketFor = (seat: string) => new Ticket().forSeat(seat).signedWith('front-row-signing-key').print();
