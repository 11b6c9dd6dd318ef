// library: jwt-decode; feature: only the times of a token; expect: innocent
import { jwtDecode } from 'jwt-decode';

export class Session {
  constructor(private readonly accessToken: string, private readonly renew: () => void) {}
  check() {
    const { exp, iat: made } = jwtDecode<{ exp: number; iat: number }>(this.accessToken);
    setTimeout(this.renew, (exp - made) * 900);
  }
}
