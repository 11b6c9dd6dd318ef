/** An answer was longer than anything the review asks for. */
export class TooLongAnswer extends Error {}

/** No review is longer than this; a server that sends more is broken or hostile. */
export const maxAnswerBytes = 4_194_304;

/**
 * `fetch` that reads the whole answer, up to a limit, before it gives it: so the signal covers a body that only drips, and a
 * body of any size costs no more than the limit. Redirects are refused: the change goes to the host that was allowed and to no other.
 *
 * @throws TooLongAnswer when the answer is over the limit
 */
export async function boundedFetch(url: string | URL | Request, init: RequestInit | undefined, maxBytes = maxAnswerBytes): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'error' });
  const body = await readBody(response, maxBytes);
  // These statuses must have no body at all.
  const isEmpty = [101, 204, 205, 304].includes(response.status);
  return new Response(isEmpty ? null : body, { status: response.status, statusText: response.statusText, headers: withoutEncoding(response.headers) });
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) break;
    chunks.push(next.value);
    length += next.value.length;
    if (length > maxBytes) {
      // The rest is not waited for.
      void reader?.cancel().catch(() => undefined);
      throw new TooLongAnswer(`the answer is longer than ${maxBytes} bytes`);
    }
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/** The body is decoded already; its old length and encoding would be wrong. */
function withoutEncoding(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  return kept;
}
