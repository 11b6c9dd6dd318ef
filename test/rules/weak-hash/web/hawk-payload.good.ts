// library: Web Crypto; feature: the payload of a Hawk header; expect: innocent
async function sha1(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
}

export async function hawkHeader(key: CryptoKey, nonce: string, payload: string): Promise<string> {
  const digest = btoa(String.fromCharCode(...new Uint8Array(await sha1(`hawk.1.payload\n${payload}\n`))));
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`hawk.1.header\n${nonce}\n${digest}\n`));
  return `Hawk hash="${digest}", mac="${btoa(String.fromCharCode(...new Uint8Array(mac)))}"`;
}
