// library: none; feature: other-languages; expect: innocent
import { createClient } from 'redis';
import { Client } from '@elastic/elasticsearch';
import type { Request, Response } from 'express';

const redis = createClient();
const elastic = new Client({ node: 'http://localhost:9200' });

export async function find(req: Request, res: Response) {
  const cached = await redis.get(`orders:where:id=${req.query.id}`);
  const hits = await elastic.search({ index: 'orders', q: `from:${req.query.from} AND status:${req.query.status}` });
  const url = `https://api.example.com/select?from=${req.query.from}&where=${req.query.where}`;
  const graph = `query { orders(where: { id: "${req.query.id}" }) { id } }`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ query: graph }) });
  res.json({ cached, hits, remote: await response.json() });
}
