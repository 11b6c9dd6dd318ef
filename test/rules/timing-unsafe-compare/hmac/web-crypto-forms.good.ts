// library: none; feature: digests and signatures of Web Crypto that are verified, or tell one text from another; expect: innocent
const encoder = new TextEncoder();
const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export default {
  async fetch(request: Request, env: { QUAY_SECRET: string }): Promise<Response> {
    const text = await request.text();
    const key = await crypto.subtle.importKey('raw', encoder.encode(env.QUAY_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    const given = Uint8Array.from(atob(request.headers.get('x-quay-signature') ?? ''), (one) => one.charCodeAt(0));
    if (!(await crypto.subtle.verify('HMAC', key, given, encoder.encode(text)))) return new Response('no', { status: 401 });
    const etag = hexOf(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    return new Response(text, { headers: { etag } });
  },
};
