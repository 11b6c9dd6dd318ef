// library: fast-jwt; feature: a signer and a verifier; expect: innocent
import { createSigner, createVerifier } from 'fast-jwt';

const key = async () => process.env.JWT_SECRET!;

export const sign = createSigner({ algorithm: 'HS256', key });
export const verify = createVerifier({ algorithms: ['HS256'], key });
