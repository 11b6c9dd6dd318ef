// library: uuid; feature: a version 1 UUID as reset token; expect: bad
import { v1 as uuidv1 } from 'uuid';

export function startReset(email: string) {
  const resetToken = uuidv1(); // error: weak-random
  return { email, resetToken };
}
