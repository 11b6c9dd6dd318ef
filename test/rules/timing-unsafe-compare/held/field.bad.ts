// library: none; feature: a secret that an object was made with; expect: bad
export class WebhookGuard {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  matches(given: string): boolean {
    return given === this.#secret; // warning: timing-unsafe-compare
  }
}

export class StaticKey {
  constructor(private readonly apiKey: string, private readonly label: string) {}

  validate(candidate: string): boolean {
    if (candidate !== this.apiKey) return false; // warning: timing-unsafe-compare
    return this.label !== '';
  }
}
