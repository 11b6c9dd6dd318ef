// library: ecmascript; feature: pins on a map, of a board and of a game; expect: innocent
interface Pin { x: number; y: number }

export const pin = (): Pin => ({ x: Math.random() * 640, y: Math.random() * 480 });
export const blink = (): number => {
  const pin = Math.floor(Math.random() * 40);
  return pin;
};

export class BowlingLane {
  pins = Array.from({ length: 10 }, () => Math.random() > 0.5);
  pin = Math.floor(Math.random() * 10);
}

export class Pairing {
  delay = 500 + Math.random() * 500;
  colour(): string {
    return `#${Math.floor(Math.random() * 0xffffff).toString(16)}`;
  }
}
