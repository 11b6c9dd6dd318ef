// library: jsonwebtoken; feature: a secret that a base class brings; expect: innocent
import jwt from 'jsonwebtoken';
import { PuterService } from '../types';
class Base { config: any; constructor(protected settings: Record<string, string>) {} }
export class TokenService extends Base {
  get #secretV2(): string {
    return this.config.jwt_secret_v2 ?? '';
  }
  get #settingsSecret(): string {
    return this.settings.secret ?? '';
  }
  verify(token: string) {
    return jwt.verify(token, this.#secretV2, { algorithms: ['HS256'] });
  }
  verify2(token: string) {
    return jwt.verify(token, this.#settingsSecret, { algorithms: ['HS256'] });
  }
}
export class TokenService2 extends PuterService {
  get #secretV2(): string {
    return this.config.jwt_secret_v2 ?? '';
  }
  verify(token: string) {
    return jwt.verify(token, this.#secretV2, { algorithms: ['HS256'] });
  }
}
