// library: jsonwebtoken; feature: taken out to find the key; expect: innocent
import jwt from 'jsonwebtoken';
import type { Request } from 'express';

export class Gate {
  constructor(private readonly harbours: Map<string, { key: string }>) {}

  keyOf(req: Request) {
    const { header, payload } = jwt.decode(req.cookies.ticket, { complete: true });
    return this.harbours.get(`${payload.iss}/${header.kid}`)?.key;
  }

  expires(req: Request) {
    const { payload: { exp } } = jwt.decode(req.cookies.ticket, { complete: true });
    return exp;
  }

  open(req: Request) {
    const ticket = req.cookies.ticket;
    const { payload } = jwt.decode(ticket, { complete: true });
    const verified = jwt.verify(ticket, this.harbours.get(payload.iss)!.key, { algorithms: ['HS256'] });
    return { holder: verified.sub, berth: payload.berth };
  }
}
