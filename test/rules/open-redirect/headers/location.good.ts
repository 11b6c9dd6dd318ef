// library: express, http, fastify, fetch; feature: headers and stores called location, with addresses of one's own; expect: innocent
import http from 'node:http';
import express from 'express';
import Fastify from 'fastify';

const places = new Map<string, string>();
const app = express();
app.post('/items', (req, res) => {
  res.setHeader('Location', `/items/${req.body.id}`);
  places.set('Location', req.body.place);
  res.set(String(req.query.name), String(req.query.value));
  res.status(201).end();
});

const fastify = Fastify();
fastify.get('/three', (request, reply) => {
  const { page } = request.query as { page: string };
  reply.header('x-page', page).header('location', `https://example.com/?page=${page}`).send();
});

http.createServer((req, res) => {
  res.writeHead(303, { Location: '/login', 'x-from': req.url });
  res.end();
});

export async function POST(request: Request) {
  const form = new URLSearchParams(await request.text());
  form.append('location', form.get('from') ?? '');
  return new Response(form.toString(), { status: 201, headers: { Location: `/forms/${form.get('id')}` } });
}

export async function handler(event: { queryStringParameters: { id: string } }) {
  return { statusCode: 302, headers: { Location: `/orders/${event.queryStringParameters.id}` }, body: '' };
}
