// library: node:process; feature: a configured secret in a function that checks; expect: bad
export class Gate {
  static readonly #opener = process.env.GATE_SECRET!;
  readonly hook = process.env.HOOK_TOKEN!;

  static matches(secret: unknown): boolean {
    return secret === Gate.#opener; // warning: timing-unsafe-compare
  }

  verify(token: string): boolean {
    return this.hook === token; // warning: timing-unsafe-compare
  }
}

export const isValidToken = (token: string) => token === process.env.GATE_TOKEN; // warning: timing-unsafe-compare
