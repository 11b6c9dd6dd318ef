// library: next; feature: a page that an API route writes; expect: bad
import type { NextApiRequest, NextApiResponse } from 'next';

const layout = (title: string, content: string) => `<!doctype html><title>${title}</title><main>${content}</main>`;

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const name = typeof req.query.name === 'string' ? req.query.name : 'you';
  res.setHeader('Content-Type', 'text/html');
  res.status(200).send(layout('Welcome', `<h1>Hello ${name}</h1>`)); // error: xss
}

export function embed(req: NextApiRequest, res: NextApiResponse) {
  res.write('<section>');
  res.end(`<iframe title="${req.query.title}"></iframe>`); // error: xss
}
