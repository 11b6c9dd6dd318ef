// library: fastify; feature: what a route's schema lets through; expect: innocent
import { readFile } from 'node:fs/promises';
import Hapi from '@hapi/hapi';
import Joi from 'joi';
import fastify from 'fastify';

const server = fastify();
const named = { params: { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z]+$' } } } };
server.get('/prices/:name', { schema: named }, async (request) => readFile(`./prices/${(request.params as { name: string }).name}.json`));
server.route({
  method: 'GET', url: '/years', schema: { querystring: { type: 'object', properties: { year: { type: 'integer' } } } },
  handler: async (request) => readFile(`./years/${(request.query as { year: number }).year}.json`),
});

const hapi = Hapi.server();
hapi.route({ method: 'GET', path: '/months', options: { validate: { query: Joi.object({ month: Joi.number() }) } }, handler: async (request) => readFile(`./months/${request.query.month}.json`) });
