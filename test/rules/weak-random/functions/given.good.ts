// library: node:crypto; feature: sources that are given, for what anybody may foresee; expect: innocent
import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export function inviteCode(length = 8, draw: (max: number) => number = randomInt): string {
  return Array.from({ length }, () => LETTERS[draw(LETTERS.length)]).join('');
}

export function delayOf(base: number, draw: () => number = Math.random): number {
  return base + draw() * 100;
}

export const shuffled = <T>(list: readonly T[], draw = Math.random): T[] => [...list].sort(() => draw() - 0.5);
