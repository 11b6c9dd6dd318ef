import { UsageError } from './errors.ts';

/** One part of a run that is split over machines: `index` is 1-based. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

/** More parts than anybody has machines. */
const mostShards = 1_000;

/** Reads `2/8`. @throws UsageError */
export function readShard(text: string): ShardNumber {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match !== null && index >= 1 && index <= count && count <= mostShards) return { index, count };
  throw new UsageError('usage-shard', `"${text}" is no part of a run; write it as 2/8: the second of eight, at most ${mostShards}`);
}

/** Which part a path belongs to: decided by its name alone, so that every machine says the same without asking another. */
export function isInShard(path: string, { index, count }: ShardNumber): boolean {
  // FNV-1a over UTF-16 units: even for names that differ in one letter.
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  // Names that differ in their last letter only differ in few bits: spread them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0) % count === index - 1;
}
