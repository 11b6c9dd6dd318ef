// library: Math; feature: a helper in another file; expect: bad
const CHARS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function randomText(length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += CHARS[Math.floor(Math.random() * CHARS.length)]; // error: weak-random
  return text;
}
