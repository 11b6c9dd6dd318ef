// library: fast-jwt; feature: let in without a verification by what comes before it; expect: bad
import { createDecoder, createVerifier } from 'fast-jwt';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const read = createDecoder();

export async function gate(app: FastifyInstance, options: { publicKey: string }) {
  const verify = createVerifier({ key: options.publicKey, algorithms: ['EdDSA'] });
  app.addHook('preHandler', async (request: FastifyRequest & { member?: unknown }, reply) => {
    const token = request.headers.authorization?.slice(7) ?? '';
    if (request.ip === '10.0.0.1') {
      request.member = read(token); // error: jwt-unverified
      return;
    }
    try {
      request.member = verify(token);
    } catch {
      return reply.code(401).send();
    }
  });
}
