// library: fastify; feature: a route's schema that lets any text through; expect: bad
import { readFile } from 'node:fs/promises';
import Hapi from '@hapi/hapi';
import Joi from 'joi';
import fastify from 'fastify';

const server = fastify();
const named = { params: { type: 'object', properties: { name: { type: 'string' } } } };
server.get('/prices/:name', { schema: named }, async (request) => readFile(`./prices/${(request.params as { name: string }).name}.json`)); // error: path-traversal
server.route({
  method: 'GET', url: '/years', schema: { body: { type: 'object', properties: { year: { type: 'integer' } } } },
  handler: async (request) => readFile(`./years/${(request.query as { year: string }).year}.json`), // error: path-traversal
});

const hapi = Hapi.server();
hapi.route({ method: 'GET', path: '/months', options: { validate: { query: Joi.object({ month: Joi.string() }) } }, handler: async (request) => readFile(`./months/${request.query.month}.json`) }); // error: path-traversal
