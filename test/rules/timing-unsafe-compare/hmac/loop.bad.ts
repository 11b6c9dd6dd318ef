// library: node:crypto; feature: a loop that leaves at the first difference; expect: bad
import { createHmac } from 'node:crypto';
import express from 'express';

function isSame(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) {
    if (left.charCodeAt(at) !== right.charCodeAt(at)) { // error: timing-unsafe-compare
      return false;
    }
  }
  return true;
}

const app = express();

app.post('/hooks/stock', express.raw({ type: '*/*' }), (req, res) => {
  const signature = String(req.headers['x-stock-signature']);
  const expected = createHmac('sha256', process.env.STOCK_SECRET!).update(req.body).digest('hex');
  res.sendStatus(isSame(expected, signature) ? 204 : 401);
});

export class Stamp {
  constructor(private readonly secret: string) {}

  opens(message: string, given: string): boolean {
    const mac = createHmac('sha512', this.secret).update(message).digest('base64');
    for (let i = 0; i < mac.length; i++) {
      if (given[i] !== mac[i]) return false; // error: timing-unsafe-compare
    }
    return true;
  }
}
