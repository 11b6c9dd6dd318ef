// library: web crypto; feature: a signature that is hashed by hand and written out a byte at a time; expect: bad
interface Env { TICKET_SECRET: string }

const toHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('');

async function stampOf(seat: string, night: string, secret: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${seat}|${night}|${secret}`)));
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const stamp = await stampOf(searchParams.get('seat') ?? '', searchParams.get('night') ?? '', env.TICKET_SECRET);
    if (searchParams.get('stamp') !== stamp) return new Response('no such ticket', { status: 403 }); // error: timing-unsafe-compare
    return new Response('come in');
  },
};
