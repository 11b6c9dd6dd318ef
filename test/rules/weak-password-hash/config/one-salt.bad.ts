// library: node:crypto; feature: one salt for everybody, with as many iterations as were enough some years ago; expect: bad
import { pbkdf2Sync } from 'node:crypto';

export const keyOf = (passphrase: string) => pbkdf2Sync(passphrase, 'orchard', 250_000, 32, 'sha256'); // warning: weak-password-hash
