// library: ecmascript; feature: codes of nothing in particular, of an alphabet that the caller may choose; expect: innocent
interface Shape { readonly size: number; readonly letters: string }

const USUAL: Shape = { size: 12, letters: 'ABCDEFGHJKLMNPQRSTUVWXYZ' };

export const shout = (text: string) => text.toUpperCase();

export function randomCode(shape: Partial<Shape> = {}): string {
  const { size, letters } = { ...USUAL, ...shape };
  return [...Array(size)].map(() => letters[Math.floor(Math.random() * letters.length)]).join('');
}

export function noise(shape: Shape): readonly string[] {
  const marks = Array.from({ length: shape.size }, () => shape.letters.charAt(Math.floor(Math.random() * shape.letters.length)));
  return marks;
}
