// library: fetch, hono, aws-lambda; feature: an answer whose type says that it is a page; expect: bad
import { Hono } from 'hono';
import { raw } from 'hono/html';

export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q');
  return new Response(`<p>${q}</p>`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }); // error: xss
}

const app = new Hono();
app.get('/one', (c) => c.body(`<p>${c.req.query('q')}</p>`, 200, { 'content-type': 'text/html' })); // error: xss
app.get('/two', (c) => {
  const badge = raw(c.req.query('badge') ?? ''); // error: xss
  return c.html(badge);
});

export async function handler(event: { queryStringParameters: { q: string } }) {
  const page = `<h1>${event.queryStringParameters.q}</h1>`;
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: page }; // error: xss
}
