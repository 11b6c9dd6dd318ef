import { ConfigError } from '../core/errors.ts';

/** Reads one value of foreign JSON; `at` says where it stands, for the message. */
export type Decode<T> = (value: unknown, at: string) => T;

function refuse(at: string, wanted: string): never {
  throw new ConfigError('report-shape', `${at} is not ${wanted}, so this is no report of guard`);
}

export const text: Decode<string> = (value, at) => (typeof value === 'string' ? value : refuse(at, 'a text'));
export const flag: Decode<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'true or false'));

/** A whole number that is not below `least`. */
export function whole(least: number): Decode<number> {
  return (value, at) => (typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : refuse(at, `a whole number from ${least}`));
}

/** One of some texts or numbers. */
export function oneOf<const T extends string | number>(...choices: readonly T[]): Decode<T> {
  return (value, at) => choices.find((choice) => choice === value) ?? refuse(at, `one of ${choices.join(', ')}`);
}

/** A list of at most `most` entries. */
export function listOf<T>(decode: Decode<T>, most: number): Decode<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list');
    if (value.length > most) return refuse(at, `a list of at most ${most} entries`);
    return value.map((entry: unknown, index) => decode(entry, `${at}[${index}]`));
  };
}

/** Reads the members of an object one by one. Members that nobody asks for are passed over. */
export function members(value: unknown, at: string): { <T>(name: string, decode: Decode<T>): T; optional<T>(name: string, decode: Decode<T>): T | undefined } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object');
  const of = (name: string): unknown => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
  const read = <T>(name: string, decode: Decode<T>): T => decode(of(name), `${at}.${name}`);
  return Object.assign(read, { optional: <T>(name: string, decode: Decode<T>): T | undefined => (of(name) === undefined ? undefined : decode(of(name), `${at}.${name}`)) });
}

/** A record of foreign keys, which never reach a prototype. */
export function recordOf<T>(decode: Decode<T>, most: number): Decode<Readonly<Record<string, T>>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, 'an object');
    const entries = Object.entries(value);
    if (entries.length > most) return refuse(at, `an object of at most ${most} entries`);
    return Object.fromEntries(entries.map(([key, entry]) => [key, decode(entry, `${at}[${JSON.stringify(key.slice(0, 80))}]`)]));
  };
}
