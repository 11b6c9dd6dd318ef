// library: bun:sqlite; feature: query; expect: innocent
import { Database } from 'bun:sqlite';
import { Hono } from 'hono';

const db = new Database('links.sqlite');
const app = new Hono();

app.get('/:slug', (c) => {
  const link = db.query('SELECT url FROM links WHERE slug = $slug').get({ $slug: c.req.param('slug') });
  return link ? c.redirect(link.url) : c.notFound();
});
