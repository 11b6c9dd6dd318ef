// library: none; feature: what Web Crypto signs, written out in the ways that people do; expect: bad
const encoder = new TextEncoder();
const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface Env {
  QUAY_SECRET: string;
}

async function seal(secret: string, text: string): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return crypto.subtle.sign('HMAC', key, encoder.encode(text));
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const bytes = await seal(env.QUAY_SECRET, await request.text());
    const given = request.headers.get('x-quay-signature');
    if (hexOf(bytes) !== given) return new Response('no', { status: 401 }); // error: timing-unsafe-compare
    const listed = Array.from(new Uint8Array(bytes)).map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (`v1=${listed}` !== given) return new Response('no', { status: 401 }); // error: timing-unsafe-compare
    if (btoa(String.fromCharCode(...new Uint8Array(bytes))) !== given) return new Response('no', { status: 401 }); // error: timing-unsafe-compare
    let expected = '';
    for (const byte of new Uint8Array(bytes)) expected += byte.toString(16).padStart(2, '0');
    return expected === given ? new Response('ok') : new Response('no', { status: 401 }); // error: timing-unsafe-compare
  },
};
