// library: none; feature: tokens of a difference between two texts; expect: innocent
export class Diff {
  encodeNode(name: string): string {
    return `node:${name}`;
  }

  public compareTokens(a: string | number, b: string | number): boolean {
    return a === b;
  }
}

export const sameTokens = (a: string, b: string): boolean => a === b;
