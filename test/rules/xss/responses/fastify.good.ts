// library: fastify; feature: a page or a text; expect: innocent
import fastify from 'fastify';
import { Hono } from 'hono';

const server = fastify();
server.get('/hello', (request: any, reply) => reply.send(`<h1>${request.query.name}</h1>`));

const app = new Hono();
app.get('/hello', (c) => c.text(`hello ${c.req.query('name')}`));
