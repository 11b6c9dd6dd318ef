// library: fetch; feature: the path that was asked for, handed on to a fixed host; expect: innocent
import express from 'express';

const app = express();

app.get('/stock/*', async (req, res) => {
  const answer = await fetch(`https://stock.example.com${req.originalUrl}`);
  res.json(await answer.json());
});

export default {
  async fetch(request: Request) {
    const url = new URL(request.url);
    url.hostname = 'orders.example.com';
    return fetch(url.toString(), request);
  },
};
