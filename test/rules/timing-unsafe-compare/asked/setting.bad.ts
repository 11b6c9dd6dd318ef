// library: none; feature: a key and a code of the settings, asked for by methods of a guard; expect: bad
export class StaffGuard {
  constructor(private readonly options: { readonly signupCode: string; readonly stewardKey: string }) {}

  mayJoin(code: string): boolean {
    return this.options.signupCode !== '' && code === this.options.signupCode; // warning: timing-unsafe-compare
  }

  authorize(key: string): boolean {
    return key === this.options.stewardKey; // warning: timing-unsafe-compare
  }
}

export class TillLogin {
  readonly #tillKey: string;

  constructor(tillKey: string) {
    this.#tillKey = tillKey;
  }

  accepts(key: string): boolean {
    return key === this.#tillKey; // warning: timing-unsafe-compare
  }
}
