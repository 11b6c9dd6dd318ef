// library: fastify; feature: a page or a text; expect: bad
import fastify from 'fastify';
import { Hono } from 'hono';

const server = fastify();
server.get('/hello', (request: any, reply) => reply.type('text/html').send(`<h1>${request.query.name}</h1>`)); // error: xss

const app = new Hono();
app.get('/hello', (c) => c.html(`<h1>${c.req.query('name')}</h1>`)); // error: xss
