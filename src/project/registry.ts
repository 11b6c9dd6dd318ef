import { request as requestPlain } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { connect as connectSecure } from 'node:tls';
import type { NamesCache, PublishedPackage, RegistryAccess, RegistryAnswer } from '../core/outside.ts';
import { isJsonObject } from './json-text.ts';
import { popularTwin } from './lookalike.ts';
import { credentialFor, readNpmSettings, registryFor } from './npmrc.ts';
import type { NpmSettings, NpmSources } from './npmrc.ts';

/** At once, for one name, and for all of them together. */
const AT_ONCE = 6;
const EACH_MS = 1_500;
const ALL_MS = 4_000;
/** How long an answer is believed: a package does not go away, but it may come. */
const EXISTS_MS = 7 * 24 * 60 * 60 * 1000;
const MISSING_MS = 60 * 60 * 1000;
const MAX_BYTES = 24 * 1024 * 1024;

export interface RegistryOptions extends Omit<NpmSources, 'project'> {
  readonly cache?: NamesCache;
  /** Milliseconds since 1970; tests hand in their own. */
  now(): number;
  /** Registries whose ages are believed, and where the downloads of their packages are counted. */
  readonly counts?: Readonly<Record<string, string>>;
}

/** The public registry alone: mirrors give the time when they fetched something. */
const COUNTS: Readonly<Record<string, string>> = { 'https://registry.npmjs.org': 'https://api.npmjs.org' };

/**
 * The only place that opens a connection to a registry. Asks for names alone, each at the registry of its scope; what is not answered in
 * time, refused or broken is `unknown` and never a finding.
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export function openRegistry(options: RegistryOptions): RegistryAccess {
  return {
    async lookUp(names, npmrc) {
      const settings = readNpmSettings({ ...options, project: npmrc });
      const answers = new Map<string, RegistryAnswer>();
      const waiting = [...names];
      const over = new AbortController();
      const timer = setTimeout(() => over.abort(), ALL_MS);
      const work = async (): Promise<void> => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) answers.set(name, await lookUpOne(name, settings, options, over.signal));
      };
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, work));
      clearTimeout(timer);
      return answers;
    },
  };
}

async function lookUpOne(name: string, settings: NpmSettings, options: RegistryOptions, over: AbortSignal): Promise<RegistryAnswer> {
  const registry = registryFor(name, settings);
  const key = `registry ${registry} ${name}`;
  const cached = readCached(options.cache?.read(key), options.now());
  if (cached) return cached;
  if (over.aborted) return { state: 'unknown', why: 'no time left' };
  const late = AbortSignal.timeout(EACH_MS);
  let answer: RegistryAnswer;
  try {
    const signal = AbortSignal.any([over, late]);
    answer = await ask(name, registry, settings, signal);
    const counts = (options.counts ?? COUNTS)[registry];
    if (answer.state === 'exists' && counts !== undefined && popularTwin(name) !== undefined) answer = { ...answer, published: { ...answer.published, ...(await askHistory(name, registry, counts, settings, signal)) } };
  } catch {
    return { state: 'unknown', why: over.aborted ? 'no time left' : late.aborted ? 'no answer in time' : 'not reachable' };
  }
  if (answer.state !== 'unknown') options.cache?.write(key, JSON.stringify({ at: options.now(), answer }));
  return answer;
}

async function ask(name: string, registry: string, settings: NpmSettings, signal: AbortSignal): Promise<RegistryAnswer> {
  const address = new URL(`${registry}/${name.replace('/', '%2f')}`);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return { state: 'unknown', why: 'an address that is not of the web' };
  const authorization = credentialFor(registry, settings);
  const { status, text } = await get(address, { accept: 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8', ...(authorization === undefined ? {} : { authorization }) }, settings, signal);
  if (status === 404) return { state: 'missing', registry: address.host };
  if (status !== 200) return { state: 'unknown', why: `the registry answered ${status}` };
  const published = readPackument(text);
  return published ? { state: 'exists', published } : { state: 'unknown', why: 'an answer that is no package' };
}

/** Age and downloads of a name that resembles another. What is not answered is left out: it only ever adds to a suspicion. */
async function askHistory(name: string, registry: string, counts: string, settings: NpmSettings, signal: AbortSignal): Promise<Pick<PublishedPackage, 'created' | 'downloads'>> {
  const escaped = name.replace('/', '%2f');
  const authorization = credentialFor(registry, settings);
  const fetched = async (address: string, headers: Record<string, string>): Promise<unknown> => {
    try {
      const { status, text } = await get(new URL(address), { accept: 'application/json', ...headers }, settings, signal);
      return status === 200 ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  };
  const [whole, point] = await Promise.all([fetched(`${registry}/${escaped}`, authorization === undefined ? {} : { authorization }), fetched(`${counts}/downloads/point/last-week/${escaped}`, {})]);
  const created = isJsonObject(whole) && isJsonObject(whole.time) ? firstTime(whole.time) : undefined;
  const downloads = isJsonObject(point) && typeof point.downloads === 'number' ? point.downloads : undefined;
  return { ...(created === undefined ? {} : { created }), ...(downloads === undefined ? {} : { downloads }) };
}

/** When the first version came. Undefined where `created` is later than a version: such times are made up. */
function firstTime(time: Readonly<Record<string, unknown>>): string | undefined {
  const { created } = time;
  if (typeof created !== 'string' || Number.isNaN(Date.parse(created))) return undefined;
  const versions = Object.entries(time).flatMap(([key, value]) => (/^\d/.test(key) && typeof value === 'string' ? Date.parse(value) : []));
  // A minute's grace: the registry writes the one after the other.
  return versions.length > 0 && versions.every((one) => one + 60_000 >= Date.parse(created)) ? created : undefined;
}

function readPackument(text: string): PublishedPackage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || !isJsonObject(value.versions)) return undefined;
  const versions = Object.entries(value.versions);
  const tags = isJsonObject(value['dist-tags']) ? Object.fromEntries(Object.entries(value['dist-tags']).filter((one): one is [string, string] => typeof one[1] === 'string')) : {};
  const installs = versions.some(([, one]) => isJsonObject(one) && one.hasInstallScript === true);
  return { versions: versions.map(([version]) => version), tags, ...(installs ? { installs } : {}) };
}

function readCached(text: string | undefined, now: number): RegistryAnswer | undefined {
  if (text === undefined) return undefined;
  try {
    const { at, answer } = JSON.parse(text) as { at: number; answer: RegistryAnswer };
    const isKnown = answer.state === 'exists' ? Array.isArray(answer.published.versions) : answer.state === 'missing';
    return isKnown && now - at >= 0 && now - at < (answer.state === 'exists' ? EXISTS_MS : MISSING_MS) ? answer : undefined;
  } catch {
    // A damaged cache is as good as none.
    return undefined;
  }
}

async function get(address: URL, headers: Record<string, string>, settings: NpmSettings, signal: AbortSignal): Promise<{ status: number; text: string }> {
  const isSecure = address.protocol === 'https:';
  const proxy = proxyFor(address, settings);
  const secure = { rejectUnauthorized: settings.strictSsl, ...(settings.ca === undefined ? {} : { ca: [...settings.ca] }) };
  const options: RequestOptions = { headers, signal, agent: false };
  if (proxy === undefined) return answerOf(isSecure ? requestSecure(address, { ...options, ...secure }) : requestPlain(address, options));
  if (!isSecure) return answerOf(requestPlain(proxy, { ...options, path: address.href, headers: { ...headers, host: address.host, ...proxyHeader(proxy) } }));
  const socket = await tunnel(proxy, address, signal);
  return answerOf(requestSecure(address, { ...options, createConnection: () => connectSecure({ socket, servername: address.hostname, ...secure }) }));
}

function answerOf(request: ClientRequest): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > MAX_BYTES) request.destroy(new Error('the answer is too long'));
        else chunks.push(chunk);
      });
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
    });
    request.end();
  });
}

/** A connection through a proxy. @see https://www.rfc-editor.org/rfc/rfc9110#CONNECT */
function tunnel(proxy: URL, address: URL, signal: AbortSignal): Promise<import('node:stream').Duplex> {
  return new Promise((resolve, reject) => {
    const place = `${address.hostname}:${address.port || 443}`;
    const start = proxy.protocol === 'https:' ? requestSecure : requestPlain;
    const request = start(proxy, { method: 'CONNECT', path: place, headers: { host: place, ...proxyHeader(proxy) }, signal, agent: false });
    request.once('error', reject);
    request.once('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`the proxy answered ${response.statusCode}`));
      }
    });
    request.end();
  });
}

function proxyFor(address: URL, settings: NpmSettings): URL | undefined {
  const written = address.protocol === 'https:' ? settings.httpsProxy : settings.proxy;
  if (written === undefined || settings.noProxy.some((one) => one === '*' || address.hostname === one.replace(/^\./, '') || address.hostname.endsWith(`.${one.replace(/^\*?\./, '')}`))) return undefined;
  return URL.canParse(written) ? new URL(written) : undefined;
}

function proxyHeader(proxy: URL): Record<string, string> {
  return proxy.username === '' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`).toString('base64')}` };
}
