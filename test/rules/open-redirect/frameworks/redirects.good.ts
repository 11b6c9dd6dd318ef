// library: next; feature: redirects of other frameworks; expect: innocent
import { NextResponse, type NextRequest } from 'next/server';
import { redirect } from 'next/navigation';
import { Hono } from 'hono';
import fastify from 'fastify';

export async function middleware(request: NextRequest) {
  const url = request.nextUrl.clone();
  url.pathname = '/login';
  if (request.nextUrl.searchParams.has('plain')) return NextResponse.redirect(new URL('/plain', request.url));
  return NextResponse.redirect(url);
}

export async function action(id: string) {
  redirect(`/posts/${id}`);
}

const app = new Hono();
app.get('/old', (c) => c.redirect(`/new?from=${c.req.query('from')}`));

const server = fastify();
server.get('/moved', (request: any, reply) => reply.redirect(301, `/items/${request.query.id}`));
