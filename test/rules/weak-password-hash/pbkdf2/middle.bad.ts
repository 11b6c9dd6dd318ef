// library: node:crypto; feature: many iterations, not OWASP's; expect: bad
import { pbkdf2Sync, randomBytes } from 'node:crypto';

export const derive = (password: string) => pbkdf2Sync(password, randomBytes(16), 120_000, 32, 'sha256'); // suggestion: weak-password-hash
