// library: ecmascript; feature: letters of an alphabet that the caller may choose; expect: bad
import jwt from 'jsonwebtoken';

interface Shape { readonly size: number; readonly letters: string }

const USUAL: Shape = { size: 12, letters: 'ABCDEFGHJKLMNPQRSTUVWXYZ' };

export const claims = (text: string, key: string) => jwt.verify(text, key, { algorithms: ['HS256'] });

export function randomCode(shape: Partial<Shape> = {}): string {
  const { size, letters } = { ...USUAL, ...shape };
  return [...Array(size)].map(() => letters[Math.floor(Math.random() * letters.length)]).join(''); // warning: weak-random
}

export function keep(shape: Shape, store: (value: string) => void): void {
  const apiKey = Array.from({ length: shape.size }, () => shape.letters.charAt(Math.floor(Math.random() * shape.letters.length))).join(''); // error: weak-random
  store(apiKey);
}
