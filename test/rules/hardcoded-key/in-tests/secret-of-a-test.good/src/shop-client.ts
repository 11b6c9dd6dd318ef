// library: none; feature: a secret that only the tests of a client give it; expect: innocent
export interface Credentials {
  clientId: string;
  clientSecret: string;
}

export class ShopClient {
  constructor(private readonly credentials: Credentials) {}

  async token() {
    const response = await fetch('https://accounts.shop.io/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: this.credentials.clientId, client_secret: this.credentials.clientSecret }),
    });
    return (await response.json()).access_token;
  }
}
