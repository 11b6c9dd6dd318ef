// library: none; feature: a setting against what was set before; expect: innocent
export class Client {
  #used: string | undefined;

  constructor(private readonly options: { apiToken: string; onChange: () => void }) {}

  refresh(): void {
    const now = this.options.apiToken;
    if (now !== this.#used) {
      this.#used = now;
      this.options.onChange();
    }
  }
}

export function isCached(cache: Map<string, { token: string }>, id: string, options: { token: string }): boolean {
  const t = options.token;
  return cache.get(id)?.token === t;
}
