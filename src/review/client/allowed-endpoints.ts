import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An address the user has agreed to, and, where a key goes there, which one. */
export interface AllowedEndpoint {
  /** `https://review.example.org`, `http://127.0.0.1:11434` */
  readonly origin: string;
  /** Environment variable whose value may be sent there. */
  readonly keyEnv?: string;
}

/**
 * Which key belongs to whom. A repository's configuration may name an address and a variable, so without this table a
 * cloned repository could have the user's OpenAI key, or any other secret of his environment, sent to a host of its own.
 */
const wellKnown: readonly Required<AllowedEndpoint>[] = [
  { origin: 'https://api.openai.com', keyEnv: 'OPENAI_API_KEY' },
  { origin: 'https://eu.api.openai.com', keyEnv: 'OPENAI_API_KEY' },
  { origin: 'https://api.anthropic.com', keyEnv: 'ANTHROPIC_API_KEY' },
  { origin: 'https://generativelanguage.googleapis.com', keyEnv: 'GEMINI_API_KEY' },
  { origin: 'https://generativelanguage.googleapis.com', keyEnv: 'GOOGLE_API_KEY' },
  { origin: 'https://openrouter.ai', keyEnv: 'OPENROUTER_API_KEY' },
];

/** The variable that usually holds the key for this origin. */
export function usualKeyFor(origin: string): string | undefined {
  return wellKnown.find((entry) => entry.origin === origin)?.keyEnv;
}

/** Tells whether an address (and, with `keyEnv`, this key at it) may be used without asking. */
export function isAllowed(origin: string, keyEnv: string | undefined, allowed: readonly AllowedEndpoint[]): boolean {
  return [...wellKnown, ...allowed].some((entry) => entry.origin === origin && (keyEnv === undefined || entry.keyEnv === keyEnv));
}

/** Where the user's own list lies: in his configuration folder, out of reach of any repository. Undefined without a home. */
export function allowedEndpointsPath(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = env['XDG_CONFIG_HOME'] ?? env['APPDATA'] ?? (env['HOME'] === undefined ? undefined : join(env['HOME'], '.config'));
  return home === undefined || home === '' ? undefined : join(home, 'stageguard', 'endpoints.json');
}

/**
 * The user's list, and what `GUARD_REVIEW_ALLOW` adds (`origin` or `origin=KEY_VARIABLE`, separated by commas), for CI.
 * A file that cannot be read allows nothing.
 */
export function readAllowedEndpoints(env: Readonly<Record<string, string | undefined>>): readonly AllowedEndpoint[] {
  return [...readFile(allowedEndpointsPath(env)), ...(env['GUARD_REVIEW_ALLOW'] ?? '').split(',').flatMap((text) => parseAllowed(text.trim()) ?? [])];
}

function readFile(path: string | undefined): readonly AllowedEndpoint[] {
  if (path === undefined) return [];
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
  const list: unknown = typeof content === 'object' && content !== null && 'endpoints' in content ? content.endpoints : [];
  return Array.isArray(list) ? list.flatMap((entry) => (typeof entry === 'string' ? (parseAllowed(entry) ?? []) : [])) : [];
}

/** `https://review.example.org/v1=REVIEW_KEY` → its origin and the variable; undefined when it is no address. */
export function parseAllowed(text: string): AllowedEndpoint | undefined {
  const [, address, keyEnv] = /^(https?:\/\/[^=\s]+)(?:=([A-Za-z_][A-Za-z0-9_]*))?$/.exec(text) ?? [];
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return keyEnv === undefined ? { origin } : { origin, keyEnv };
}

/** Adds to the user's list, whole or not at all. Gives the path. @throws what the file system throws */
export function allowEndpoint(path: string, added: AllowedEndpoint): void {
  const list = [...readFile(path).filter((entry) => formatAllowed(entry) !== formatAllowed(added)), added];
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${Math.random().toString(36).slice(2)}.tmp`;
  writeFileSync(temporary, `${JSON.stringify({ endpoints: list.map(formatAllowed) }, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, path);
}

/** The inverse of {@link parseAllowed}. */
export function formatAllowed({ origin, keyEnv }: AllowedEndpoint): string {
  return keyEnv === undefined ? origin : `${origin}=${keyEnv}`;
}
