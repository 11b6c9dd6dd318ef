// library: jsonwebtoken; feature: an option of a plugin that has to be given; expect: innocent
import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import jwt from 'jsonwebtoken';

interface Options {
  secret: string;
  issuer?: string;
}

const visitors: FastifyPluginAsync<Options> = async (app, { secret, issuer = 'the-garden-gate-2031' }) => {
  app.decorate('visitor', (name: string) => jwt.sign({ sub: name }, secret, { issuer }));
};

export default fp(visitors, { name: 'visitors' });
