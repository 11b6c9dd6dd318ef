// library: express, http, fastify, fetch; feature: the Location header, set by hand; expect: bad
import http from 'node:http';
import express from 'express';
import Fastify from 'fastify';

const app = express();
app.get('/one', (req, res) => {
  res.setHeader('Location', String(req.query.to)); // error: open-redirect
  res.status(302).end();
});
app.get('/two', (req, res) => {
  res.status(302).set('Location', req.query.to as string).end(); // error: open-redirect
});

const fastify = Fastify();
fastify.get('/three', (request, reply) => {
  const { to } = request.query as { to: string };
  reply.code(302).header('location', to).send(); // error: open-redirect
});

http.createServer((req, res) => {
  const to = new URL(req.url!, 'http://localhost').searchParams.get('to');
  res.writeHead(303, { Location: to! }); // error: open-redirect
  res.end();
});

export async function POST(request: Request) {
  const form = await request.formData();
  return new Response(null, { status: 303, headers: { Location: String(form.get('to')) } }); // error: open-redirect
}

export async function handler(event: { queryStringParameters: { to: string } }) {
  const { to } = event.queryStringParameters;
  return { statusCode: 302, headers: { Location: to }, body: '' }; // error: open-redirect
}
