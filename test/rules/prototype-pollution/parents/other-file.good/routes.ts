import { Hono } from 'hono';
import { spotAt } from './spot.ts';

const town: Record<string, unknown> = {};
export const routes = new Hono();

routes.put('/houses', async (c) => {
  const { route, house } = await c.req.json();
  const { holder, key } = spotAt(town, route);
  holder[key] = house;
  return c.text('built');
});
