// library: jsonwebtoken; feature: a key behind a private getter; expect: innocent
import jwt from 'jsonwebtoken';

export class TokenService {
  constructor(private readonly config: { secret?: string }) {}

  get #key(): string {
    const { secret } = this.config;
    if (!secret) throw new Error('no secret');
    return secret;
  }

  verify(token: string) {
    return jwt.verify(token, this.#key, { algorithms: ['HS256'] });
  }
}
