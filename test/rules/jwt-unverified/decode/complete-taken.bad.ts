// library: jsonwebtoken; feature: the payload is taken out at once, or read through; expect: bad
import jwt from 'jsonwebtoken';
import type { Request } from 'express';

const WHOLE = { complete: true } as const;

export class Gate {
  open(req: Request) {
    const { payload } = jwt.decode(String(req.query.ticket), { complete: true }); // error: jwt-unverified
    return { berth: payload.berth, holder: payload.sub };
  }

  openOther(req: Request) {
    const { header, payload: claims } = jwt.decode(req.cookies.ticket, WHOLE); // error: jwt-unverified
    return { holder: claims.sub, key: header.kid };
  }

  openInner(req: Request) {
    const { payload: { sub } } = jwt.decode(req.cookies.ticket, { complete: true }); // error: jwt-unverified
    return { holder: sub };
  }

  openThrough(req: Request) {
    const claims = jwt.decode(req.cookies.ticket, { complete: true })?.payload; // error: jwt-unverified
    return { holder: claims.sub };
  }
}
