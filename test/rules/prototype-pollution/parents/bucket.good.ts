// library: fastify; feature: a bucket of a map, and one that is taken apart by a name that is refused or constant; expect: innocent
import type { FastifyInstance } from 'fastify';

const stock: Record<string, any> = {};
const shelves = new Map<string, Record<string, number>>();

function count(delivery: any) {
  const shelf = shelves.get(delivery.shelf);
  if (shelf) shelf[delivery.article] = delivery.count;
}

function recount(delivery: any) {
  const { shelf, article } = delivery;
  if (shelf === '__proto__') throw new RangeError(shelf);
  const { [shelf]: articles, ['returns']: returns } = stock;
  if (articles) articles[article] = delivery.count;
  returns[article] = delivery.count;
}

export default async function routes(app: FastifyInstance) {
  app.put('/deliveries', async (request) => ({ done: count(request.body) }));
  app.patch('/deliveries', async (request) => ({ done: recount(request.body) }));
}
