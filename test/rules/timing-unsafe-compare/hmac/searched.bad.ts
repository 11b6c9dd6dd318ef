// library: none; feature: an HMAC that is looked for in a header; expect: bad
import { createHmac } from 'node:crypto';

export async function POST(request: Request) {
  const body = await request.text();
  const mac = createHmac('sha256', process.env.CRANE_SECRET!).update(body).digest('hex');
  const header = request.headers.get('crane-signature') ?? '';
  if (!header.includes(mac)) return new Response('no', { status: 401 }); // error: timing-unsafe-compare
  return new Response('ok');
}

export async function PUT(request: Request) {
  const mac = createHmac('sha256', process.env.CRANE_SECRET!).update(await request.text()).digest('hex');
  if (!(request.headers.get('crane-signature') ?? '').startsWith(mac)) return new Response('no', { status: 401 }); // error: timing-unsafe-compare
  return new Response('ok');
}
