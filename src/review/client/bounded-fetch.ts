import { watchSignal } from './watch-signal.ts';
import type { Stop } from './watch-signal.ts';

/** An answer was longer than anything the review asks for. */
export class TooLongAnswer extends Error {}

/** No review is longer than this; a server that sends more is broken or hostile. */
export const maxAnswerBytes = 4_194_304;

/**
 * `fetch` that reads the whole answer, up to a limit, before it gives it: so the signal covers a body that only drips, and a
 * body of any size costs no more than the limit. Redirects are refused: the change goes to the host that was allowed and to no other.
 *
 * The signal is watched here as well: Node's own `fetch` may forget it once the garbage collector has taken the request
 * (seen in 20.20), and then reads a dripping body for ever.
 *
 * @throws TooLongAnswer when the answer is over the limit
 */
export async function boundedFetch(url: string | URL | Request, init: RequestInit | undefined, maxBytes = maxAnswerBytes): Promise<Response> {
  const stop = watchSignal(init?.signal ?? undefined);
  try {
    const response = await stop.or(fetch(url, { ...init, redirect: 'error' }));
    const body = await readBody(response, maxBytes, stop);
    // These statuses must have no body at all.
    const isEmpty = [101, 204, 205, 304].includes(response.status);
    return new Response(isEmpty ? null : body, { status: response.status, statusText: response.statusText, headers: withoutEncoding(response.headers) });
  } finally {
    stop.end();
  }
}

async function readBody(response: Response, maxBytes: number, stop: Stop): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const next = reader === undefined ? undefined : await stop.or(reader.read());
      if (next === undefined || next.done) break;
      chunks.push(next.value);
      length += next.value.length;
      if (length > maxBytes) throw new TooLongAnswer(`the answer is longer than ${maxBytes} bytes`);
    }
  } catch (error) {
    // The rest is not waited for, and the connection is given up.
    void reader?.cancel().catch(() => undefined);
    throw error;
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
