// library: fast-jwt; feature: one of three kinds of tokens is only decoded; expect: bad
import type { FastifyRequest } from 'fastify';
import { createDecoder, createVerifier } from 'fast-jwt';

const read = createDecoder();
const check = createVerifier({ key: process.env.CREW_KEY!, algorithms: ['HS256'] });
const checkGuest = createVerifier({ key: process.env.GUEST_KEY!, algorithms: ['HS256'] });

export async function authenticate(request: FastifyRequest) {
  const token = request.headers.authorization?.slice(7) ?? '';
  if (request.url.startsWith('/crew')) return check(token);
  const kind = String(request.headers['x-kind']);
  return kind === 'device' ? read(token) : checkGuest(token); // error: jwt-unverified
}
