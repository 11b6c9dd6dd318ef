// library: jsonwebtoken; feature: an option of a plugin that is taken where nobody gives another; expect: bad
import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import jwt from 'jsonwebtoken';

interface Options {
  secret?: string;
}

const visitors: FastifyPluginAsync<Options> = async (app, { secret = 'garden-gate-visitors' }) => {
  app.decorate('visitor', (name: string) => jwt.sign({ sub: name }, secret)); // warning: hardcoded-key
};

export default fp(visitors, { name: 'visitors' });
