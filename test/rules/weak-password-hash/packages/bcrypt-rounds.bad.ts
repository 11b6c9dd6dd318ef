// library: bcrypt; feature: rounds from a constant; expect: bad
import * as bcrypt from 'bcrypt';

const SALT_ROUNDS = 8;

export class UsersService {
  async create(email: string, password: string) {
    return { email, password: await bcrypt.hash(password, SALT_ROUNDS) }; // warning: weak-password-hash
  }
}
