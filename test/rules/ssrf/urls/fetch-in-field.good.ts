// library: fetch; feature: an address of a caller that nobody sees; expect: innocent
export class Preview {
  constructor(private readonly http: typeof fetch = fetch) {}
  async title(link: string): Promise<string> {
    return (await this.http(link)).text();
  }
}
