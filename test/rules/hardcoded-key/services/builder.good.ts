// library: jsonwebtoken; feature: a secret that a builder is given from outside; expect: innocent
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
    if (this.secret === '') throw new Error('No secret');
    return jwt.sign(this.claims, this.secret, { expiresIn: '10m' });
  }
}

export const ticketFor = (seat: string) => new Ticket().forSeat(seat).signedWith(process.env.TICKET_SECRET!).print();
