// library: node:process; feature: configured values that are no secrets; expect: innocent
export class Gate {
  static readonly #zone = process.env.GATE_ZONE!;

  static matches(zone: unknown): boolean {
    return zone === Gate.#zone;
  }
}

export const isValidMode = (mode: string) => mode === process.env.GATE_MODE;
