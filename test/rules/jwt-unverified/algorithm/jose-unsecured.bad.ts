// library: jose; feature: UnsecuredJWT; expect: bad
import { UnsecuredJWT } from 'jose';

export const share = (claims: Record<string, unknown>): string => new UnsecuredJWT(claims).setIssuedAt().encode(); // error: jwt-unverified
