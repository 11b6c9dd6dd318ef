import { boundedFetch } from './bounded-fetch.ts';

/** A model server on this machine. */
export interface LocalServer {
  readonly name: string;
  /** `http://127.0.0.1:11434` */
  readonly origin: string;
  /** Models it says it has, those that write text first. Empty when it does not say. */
  readonly models: readonly string[];
}

/** Nobody waits longer for a server that may not be there. */
const patienceMs = 300;

/** The usual ports, and by what path each server is told from the others. */
const candidates = [
  { name: 'Ollama', port: 11434, path: '/api/version' },
  { name: 'LM Studio', port: 1234, path: '/api/v0/models' },
  { name: 'llama.cpp', port: 8080, path: '/props' },
  { name: 'vLLM', port: 8000, path: '/version' },
] as const;

/** Asked by number, so that no name server and no hosts file decides where it goes. */
const loopback = ['127.0.0.1', '[::1]'] as const;

/**
 * Looks for model servers on this machine, all at once, for at most 300 ms. Nothing of the change is sent.
 * `ports` replaces the usual ones.
 */
export async function discoverLocal(ports?: readonly number[]): Promise<readonly LocalServer[]> {
  const wanted = ports === undefined ? candidates : ports.flatMap((port) => candidates.map((candidate) => ({ ...candidate, port })));
  const signal = AbortSignal.timeout(patienceMs);
  const found = await Promise.all(loopback.flatMap((host) => wanted.map((candidate) => probe(candidate, `http://${host}:${candidate.port}`, signal))));
  // A server that listens on both addresses is one server.
  const seen = new Set<string>();
  return found.filter((server) => server !== undefined).filter(({ origin }) => {
    const port = new URL(origin).port;
    return seen.has(port) ? false : seen.add(port);
  });
}

async function probe({ name, path }: { readonly name: string; readonly path: string }, origin: string, signal: AbortSignal): Promise<LocalServer | undefined> {
  const mark = await getJson(`${origin}${path}`, signal);
  if (mark === undefined) return undefined;
  const list = await getJson(`${origin}/v1/models`, signal);
  return list === undefined ? undefined : { name, origin, models: modelsIn(list) };
}

function modelsIn(list: unknown): readonly string[] {
  const data: unknown = typeof list === 'object' && list !== null && 'data' in list ? list.data : undefined;
  if (!Array.isArray(data)) return [];
  const ids = data.flatMap((entry: unknown) => (typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : []));
  return ids.filter((id) => /^[\w.:/@+-]{1,200}$/.test(id) && !/embed|rerank|whisper|tts|clip/i.test(id));
}

/** Undefined for everything but a JSON answer in time. */
async function getJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await boundedFetch(url, { signal }, 262_144);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
