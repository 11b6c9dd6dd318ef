// library: fast-jwt; feature: looked at before it is verified; expect: innocent
import { createDecoder, createVerifier } from 'fast-jwt';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const read = createDecoder();

export async function gate(app: FastifyInstance, options: { publicKey: string }) {
  const verify = createVerifier({ key: options.publicKey, algorithms: ['EdDSA'] });
  app.addHook('preHandler', async (request: FastifyRequest & { member?: unknown }, reply) => {
    const token = request.headers.authorization?.slice(7) ?? '';
    const claims = read(token);
    if (claims.iss !== 'members') {
      return reply.code(401).send();
    }
    request.member = verify(token);
  });
}
