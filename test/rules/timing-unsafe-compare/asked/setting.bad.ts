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

export class Hatch {
  constructor(private readonly settings: { readonly masterCode: string }, private readonly hatchKey: string) {}

  verify(typed: string): boolean {
    return typed === this.settings.masterCode; // warning: timing-unsafe-compare
  }

  mayOpen(presentedKey: string): boolean {
    return presentedKey === this.hatchKey; // warning: timing-unsafe-compare
  }
}
