// library: Math; feature: jitter of a retry with a token beside it; expect: innocent
export async function fetchWithRetry(url: string, token: string): Promise<Response> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    if (response.ok) return response;
    const delay = Math.min(1000 * 2 ** attempt, 30_000) * (0.5 + Math.random() / 2);
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  throw new Error(`no answer from ${url}`);
}
