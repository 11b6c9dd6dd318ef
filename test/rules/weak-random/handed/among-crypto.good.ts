// library: ecmascript; feature: a helper among those for texts; expect: innocent
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export function randomString(length: number): string {
  let out = '';
  while (out.length < length) out += LETTERS[Math.floor(Math.random() * LETTERS.length)];
  return out;
}
