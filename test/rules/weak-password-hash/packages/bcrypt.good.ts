// library: bcrypt; feature: ten rounds and more; expect: innocent
import * as bcrypt from 'bcrypt';

const SALT_ROUNDS = 10;

export class UsersService {
  async create(email: string, password: string) {
    return { email, password: await bcrypt.hash(password, SALT_ROUNDS) };
  }

  check(password: string, hash: string) {
    return bcrypt.compare(password, hash);
  }
}
