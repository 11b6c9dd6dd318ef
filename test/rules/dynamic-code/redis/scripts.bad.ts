// library: ioredis, redis, @upstash/redis; feature: what a client sent in the text of a script; expect: bad
import Redis from 'ioredis';
import { createClient } from 'redis';
import { Redis as Upstash } from '@upstash/redis';
import express from 'express';

const redis = new Redis();
const client = createClient();
const far = Upstash.fromEnv();
const app = express();

app.get('/stock/:article', async (req, res) => {
  const { article } = req.params;
  const stock = await redis.eval(`return redis.call('GET', 'stock:${article}')`, 0); // error: dynamic-code
  const [, price] = await redis.pipeline().incr('asked').eval("return redis.call('GET', 'price:" + article + "')", 0).exec(); // error: dynamic-code
  redis.defineCommand('reserve', { numberOfKeys: 0, lua: `redis.call('DECR', 'stock:${article}')` }); // error: dynamic-code
  res.json({ stock, price });
});

app.post('/scripts', async (req, res) => {
  const sha = await client.scriptLoad(req.body.script); // error: dynamic-code
  const first = await client.eval(req.body.script, { keys: ['a'], arguments: [] }); // error: dynamic-code
  const second = await far.eval(`return ${req.body.expression}`, [], []); // error: dynamic-code
  const third = await redis.call('EVAL', `return ${req.body.expression}`, 0); // error: dynamic-code
  res.json({ sha, first, second, third });
});
