// library: node:crypto; feature: a password reset token is no password; expect: innocent
import { createHash, randomBytes } from 'node:crypto';

export function forgotPassword(user: { id: string }) {
  const passwordResetToken = randomBytes(32).toString('hex');
  const stored = createHash('sha256').update(passwordResetToken).digest('hex');
  return { id: user.id, stored, passwordResetToken };
}
