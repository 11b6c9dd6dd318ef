// library: fastify; feature: a merge that goes down in a callback; expect: innocent
import type { FastifyInstance } from 'fastify';

function blend(base: any, patch: any): any {
  Object.entries(patch).forEach(([name, value]) => {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') return;
    if (value && typeof value === 'object') base[name] = blend(base[name] ?? {}, value);
    else base[name] = value;
  });
  return base;
}

function flat(patch: any) {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(patch)) copy[name] = patch[name];
  return copy;
}

export default async function routes(app: FastifyInstance) {
  app.patch('/settings', async (request) => blend({ theme: {} }, request.body));
  app.put('/settings', async (request) => flat(request.body));
}
