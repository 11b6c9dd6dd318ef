// library: crypto-js; feature: SHA256 of a password in a service; expect: bad
import * as CryptoJS from 'crypto-js';

export class AuthService {
  login(email: string, password: string) {
    const digest = CryptoJS.SHA256(password).toString(CryptoJS.enc.Hex); // error: weak-password-hash
    return { email, digest };
  }
}
