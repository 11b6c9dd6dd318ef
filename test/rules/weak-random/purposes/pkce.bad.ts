// library: ecmascript; feature: what PKCE hashes and sends later; expect: bad
import { createHash } from 'node:crypto';

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789-._~';

export function begin(): { verifier: string; address: string } {
  const verifier = [...Array(64)].map(() => SIGNS[(Math.random() * SIGNS.length) | 0]).join(''); // error: weak-random
  const address = new URL('https://id.mill.example/authorize');
  address.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'));
  address.searchParams.set('code_challenge_method', 'S256');
  return { verifier, address: address.href };
}

export function again(): string {
  const state = Array(24).fill('').map(() => SIGNS.at(Math.random() * SIGNS.length)).join(''); // error: weak-random
  return `https://id.mill.example/authorize?response_type=code&client_id=web&state=${state}`;
}
