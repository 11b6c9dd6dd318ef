// library: next; feature: redirects of other frameworks; expect: bad
import { NextResponse, type NextRequest } from 'next/server';
import { redirect } from 'next/navigation';
import { Hono } from 'hono';
import fastify from 'fastify';

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const next = searchParams.get('next') ?? 'https://app.example.com/';
  return NextResponse.redirect(next); // error: open-redirect
}

export async function POST(request: NextRequest) {
  const form = await request.formData();
  redirect(String(form.get('back'))); // error: open-redirect
}

const app = new Hono();
app.get('/out', (c) => c.redirect(c.req.query('to')!)); // error: open-redirect

const server = fastify();
server.get('/out', (request: any, reply) => reply.redirect(request.query.to)); // error: open-redirect
server.get('/moved', (request: any, reply) => reply.redirect(301, request.query.to)); // error: open-redirect
