// library: none; feature: what another program answers; expect: innocent
export async function unchanged(url: string, token: string): Promise<boolean> {
  const response = await fetch(url);
  const etag = response.headers.get('etag');
  return etag === token || response.headers.get('x-page-token') === token;
}

export function keyOf(headers: Map<string, string>, key: string): boolean {
  return headers.get('content-type') === key;
}
