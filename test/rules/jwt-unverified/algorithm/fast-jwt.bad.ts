// library: fast-jwt; feature: a signer without an algorithm; expect: bad
import { createSigner } from 'fast-jwt';

export const sign = createSigner({ algorithm: 'none', key: '' }); // error: jwt-unverified
