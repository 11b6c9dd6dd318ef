// library: uuid; feature: a version 4 UUID as reset token, version 1 as id; expect: innocent
import { v1, v4 } from 'uuid';

export function startReset(email: string) {
  return { id: v1(), email, resetToken: v4() };
}
