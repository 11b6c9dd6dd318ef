// library: node:crypto; feature: derived by a function that was made to promise; expect: bad
import { pbkdf2, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);
const stretch = promisify(scrypt);

interface Members {
  byName(name: string): Promise<{ salt: string; passwordHash: string; pinHash: Buffer } | undefined>;
}

export class Doors {
  constructor(private readonly members: Members) {}

  async enter(name: string, password: string): Promise<boolean> {
    const member = await this.members.byName(name);
    if (!member) return false;
    const hash = await derive(password, member.salt, 650_000, 32, 'sha256');
    return hash.toString('hex') === member.passwordHash; // warning: timing-unsafe-compare
  }

  async unlock(name: string, pin: string): Promise<boolean> {
    const member = await this.members.byName(name);
    const key = (await stretch(pin, member!.salt, 32)) as Buffer;
    return key.equals(member!.pinHash); // warning: timing-unsafe-compare
  }
}
