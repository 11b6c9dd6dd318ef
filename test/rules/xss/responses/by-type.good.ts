// library: fetch, hono, aws-lambda; feature: answers whose type is another, and constant pages; expect: innocent
import { Hono } from 'hono';

export async function GET(request: Request) {
  const q = new URL(request.url).searchParams.get('q');
  if (!q) return new Response('<p>Nothing</p>', { headers: { 'Content-Type': 'text/html' } });
  return new Response(`<p>${q}</p>`, { headers: { 'Content-Type': 'text/plain' } });
}

const app = new Hono();
app.get('/one', (c) => c.body(`q=${c.req.query('q')}`, 200, { 'content-type': 'text/plain' }));

export async function handler(event: { queryStringParameters: { q: string } }) {
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ html: `<h1>${event.queryStringParameters.q}</h1>` }) };
}
