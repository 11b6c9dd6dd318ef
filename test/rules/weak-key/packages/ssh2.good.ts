// library: ssh2; feature: long keys, and curves; expect: innocent
import { utils } from 'ssh2';

export const hostKey = (comment: string) => utils.generateKeyPairSync('rsa', { bits: 3072, comment });
export const curveKey = () => utils.generateKeyPairSync('ecdsa', { bits: 256 });
export const small = () => utils.generateKeyPairSync('ed25519');
