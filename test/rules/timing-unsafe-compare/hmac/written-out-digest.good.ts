// library: web crypto; feature: a digest of contents, written out a byte at a time; expect: innocent
const toHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, '0')).join('');

async function digestOf(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

export default {
  async fetch(request: Request, env: { PAGES: { get(key: string): Promise<string> } }): Promise<Response> {
    const page = await env.PAGES.get(new URL(request.url).pathname);
    const etag = await digestOf(page);
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    return new Response(page, { headers: { etag } });
  },
};
