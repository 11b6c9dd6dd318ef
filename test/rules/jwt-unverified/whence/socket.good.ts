// library: jwt-decode; feature: when a token runs out; expect: innocent
import { jwtDecode } from 'jwt-decode';

export const endOf = (token: string): Date => new Date((jwtDecode<{ exp: number }>(token).exp ?? 0) * 1000);
