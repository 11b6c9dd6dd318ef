// library: ecmascript; feature: a token taken apart in steps, in a class and in a helper for a part; expect: bad
import type { NextFunction, Request, Response } from 'express';

class Passes {
  private part(token: string, index: number): string {
    return Buffer.from(token.split('.')[index]!, 'base64').toString();
  }

  claims(token: string): { gate: string } {
    return JSON.parse(this.part(token, 1)); // error: jwt-unverified
  }

  header(token: string): { kid: string } {
    return JSON.parse(this.part(token, 0));
  }
}

const passes = new Passes();
const plain = (part: string) => Buffer.from(part, 'base64').toString('utf8');

export function admit(req: Request, res: Response, next: NextFunction) {
  req.app.locals.gate = passes.claims(req.cookies.pass).gate;
  next();
}

export function seat(req: Request, res: Response, next: NextFunction) {
  const [, body] = req.cookies.pass.split('.');
  const text = plain(body);
  const pass = JSON.parse(text); // error: jwt-unverified
  res.locals.seat = pass.seat;
  next();
}
