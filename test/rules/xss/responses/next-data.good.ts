// library: next; feature: data and escaped text of an API route; expect: innocent
import escapeHtml from 'escape-html';
import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.query.format === 'json') return res.status(200).json({ name: req.query.name });
  if (req.method === 'POST') return res.status(200).send({ name: req.body.name });
  return res.status(200).send(`<h1>Hello ${escapeHtml(String(req.query.name))}</h1>`);
}
