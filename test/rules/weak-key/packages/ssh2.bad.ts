// library: ssh2; feature: keys of its own tools; expect: bad
import { utils } from 'ssh2';

const BITS = process.argv.includes('--old') ? 512 : 1024;

export const hostKey = (comment: string) => utils.generateKeyPairSync('rsa', { bits: BITS, comment }); // error: weak-key
