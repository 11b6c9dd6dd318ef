// library: fastify; feature: a bucket that is picked by a member of what came, and one that is taken apart by a name; expect: bad
import type { FastifyInstance } from 'fastify';

const stock: Record<string, any> = {};

function count(delivery: any) {
  const shelf = stock[delivery.shelf];
  shelf[delivery.article] = delivery.count; // error: prototype-pollution
}

function recount(delivery: any) {
  const { shelf, article } = delivery;
  const { [shelf]: articles } = stock;
  if (articles) articles[article] = delivery.count; // error: prototype-pollution
}

export default async function routes(app: FastifyInstance) {
  app.put('/deliveries', async (request) => ({ done: count(request.body) }));
  app.patch('/deliveries', async (request) => ({ done: recount(request.body) }));
}
