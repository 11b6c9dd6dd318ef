// library: ecmascript; feature: bytes of pictures, sounds and tests; expect: innocent
export class Television {
  noise(): Uint8Array {
    return Uint8Array.from({ length: 1024 }, () => Math.floor(Math.random() * 256));
  }

  frame(size: number): Buffer {
    const pixels = Buffer.alloc(size);
    for (let at = 0; at < size; at++) pixels[at] = Math.random() * 256;
    return pixels;
  }
}

const CHALLENGES = ['run 5 km', 'read a chapter', 'call a friend'];
export const dailyChallenge = (): string => CHALLENGES[Math.floor(Math.random() * CHALLENGES.length)]!;
export const sortKey = (): number => Math.floor(Math.random() * 256);
export const tapeKey = (names: string[]): string => names[Math.floor(Math.random() * names.length)]!;
