// library: none; feature: functions that compare tokens of programs, types and lengths; expect: innocent
import { timingSafeEqual } from 'node:crypto';

export const enum Kind { Word, Blank }

export function tokensMatch(a: Kind, b: Kind): boolean {
  return a === b;
}

export function signaturesMatch(parameters: readonly string[], other: readonly string[]): boolean {
  const [count, wanted] = [parameters.length, other.length];
  return count === wanted;
}

export function sameKeys(left: object, right: object): boolean {
  return left === right;
}

export function secretsMatch(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function isSameHall(hall: string, other: string): boolean {
  return hall === other;
}
