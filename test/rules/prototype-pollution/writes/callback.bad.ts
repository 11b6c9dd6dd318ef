// library: fastify; feature: a merge that goes down in a callback; expect: bad
import type { FastifyInstance } from 'fastify';

function blend(base: any, patch: any): any {
  Object.entries(patch).forEach(([name, value]) => {
    if (value && typeof value === 'object') base[name] = blend(base[name] ?? {}, value);
    else base[name] = value; // error: prototype-pollution
  });
  return base;
}

export default async function routes(app: FastifyInstance) {
  app.patch('/settings', async (request) => blend({ theme: {} }, request.body));
}
