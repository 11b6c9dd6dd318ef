// library: node:crypto; feature: ids of objects that are sessions, also hashed; expect: bad
import { createHash } from 'node:crypto';

export class Session {
  id = createHash('sha256').update(`${Date.now()}${Math.random()}`).digest('hex'); // error: weak-random
}

export class LoginSession {
  constructor(user) {
    this.user = user;
    this.id = Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2); // error: weak-random
  }
}

export class InviteLink {
  value = Math.random().toString(36).slice(2, 12); // error: weak-random
}
