// library: none; feature: a header of pairs that is taken apart; expect: bad
import { createHmac } from 'node:crypto';

function readHeader(header: string): { t: number; v1: string } {
  const parts = Object.fromEntries(header.split(',').map((pair) => pair.split('=', 2) as [string, string]));
  return { t: Number(parts.t), v1: parts.v1 ?? '' };
}

export async function POST(request: Request) {
  const raw = await request.text();
  const header = request.headers.get('x-crane-signature');
  if (!header) return new Response('no signature', { status: 400 });
  const { t, v1 } = readHeader(header);
  const expected = createHmac('sha256', process.env.CRANE_SECRET!).update(`${t}.${raw}`).digest('hex');
  if (v1.length !== expected.length || v1 !== expected) { // error: timing-unsafe-compare
    return new Response('invalid signature', { status: 401 });
  }
  return new Response('ok');
}
