// library: jwt-decode; feature: who may do what, from a token nobody verified; expect: bad
import { jwtDecode } from 'jwt-decode';

export interface Caller {
  account: string;
  scopes: readonly string[];
}

export function callerOf(ticket: string | null): Caller | null {
  if (ticket === null) return null;
  const { sub, scope = '' } = jwtDecode<{ sub: string; scope?: string }>(ticket); // warning: jwt-unverified
  return { account: sub, scopes: scope.split(' ') };
}
