import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { boundedFetch, TooLongAnswer } from '../../../src/review/client/bounded-fetch.ts';

async function serve(reply: (response: ServerResponse) => void): Promise<{ readonly url: string; readonly closed: Promise<unknown> }> {
  let close: (value: unknown) => void = () => undefined;
  const closed = new Promise((resolve) => (close = resolve));
  const server = createServer((_request, response) => {
    response.on('close', close);
    reply(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, closed };
}

/** A blank every few milliseconds, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
}

/** The collector, which no test has otherwise. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

describe('a signal ends an answer', () => {
  test.each([
    ['that drips', drip],
    ['that never begins', () => undefined],
  ])('%s, also after the garbage collector has been there', async (_what, reply) => {
    const collect = collector();
    const { url, closed } = await serve(reply);
    const controller = new AbortController();
    const answer = boundedFetch(url, { signal: controller.signal }).then(() => 'came', (error: unknown) => (error as Error).message);
    for (let round = 0; round < 6; round++) {
      await sleep(15);
      collect();
    }
    controller.abort(new Error('the deadline'));
    expect(await answer).toBe('the deadline');
    // The connection is given up as well: a server that drips would otherwise keep the program alive.
    if (reply === drip) await closed;
  }, 5_000);

  test('before it was asked for', async () => {
    const { url } = await serve(drip);
    await expect(boundedFetch(url, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
  });
});

test('what is longer than the limit is not read to its end', async () => {
  const { url, closed } = await serve((response) => {
    response.on('error', () => undefined);
    const timer = setInterval(() => response.write('a'.repeat(1_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  await expect(boundedFetch(url, undefined, 5_000)).rejects.toThrow(TooLongAnswer);
  await closed;
});

test('an answer comes whole', async () => {
  const { url } = await serve((response) => void response.writeHead(200, { 'x-a': '1' }).end('{"a":1}'));
  const response = await boundedFetch(url, { signal: new AbortController().signal });
  expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([200, '1', '{"a":1}']);
});
