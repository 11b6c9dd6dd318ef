/** Puts a text into a colour or weight; gives it back unchanged where colour is off. */
export type Paint = (text: string) => string;

/** What the text format paints with. */
export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

/** Makes the paints. Looks at nothing but its argument: whether a terminal wants colour is the caller's business. */
export function createPalette(color: boolean): Palette {
  const paint = (open: number, close: number): Paint =>
    color ? (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`) : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  };
}
