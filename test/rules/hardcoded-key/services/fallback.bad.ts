// library: fastify; feature: a fallback where the variable is missing, in a plugin; expect: bad
import fastifyJwt from '@fastify/jwt';
import fp from 'fastify-plugin';

const { BADGE_SECRET = 'badges-of-the-dock' } = process.env;

async function tokens(fastify) {
  fastify.register(fastifyJwt, { secret: process.env.GATE_SECRET ?? 'gates', namespace: 'gate' }); // error: hardcoded-key
  fastify.register(fastifyJwt, { secret: BADGE_SECRET, namespace: 'badge' }); // error: hardcoded-key
}

export default fp(tokens, { name: 'tokens' });
