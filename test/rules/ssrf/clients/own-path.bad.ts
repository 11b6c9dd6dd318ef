// library: fetch; feature: the address that was asked for, with a piece cut off or another host; expect: bad
import express from 'express';

const app = express();

app.get('/stock/*', async (req, res) => {
  const answer = await fetch(`https://stock.example.com${req.path.slice(6)}`); // suggestion: ssrf
  res.json(await answer.json());
});

app.get('/prices', async (req, res) => {
  const answer = await fetch(`https://prices.example.com${req.query.path}`); // error: ssrf
  res.json(await answer.json());
});

export default {
  async fetch(request: Request) {
    const url = new URL(request.url);
    url.hostname = url.searchParams.get('warehouse')!;
    return fetch(url.toString(), request); // error: ssrf
  },
};
