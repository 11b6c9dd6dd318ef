// library: ioredis, redis, @upstash/redis; feature: constant scripts with keys and arguments, and wrappers; expect: innocent
import Redis from 'ioredis';
import { createClient } from 'redis';
import { Redis as Upstash } from '@upstash/redis';
import express from 'express';

const redis = new Redis();
const client = createClient();
const far = Upstash.fromEnv();
const app = express();
const TAKE = `if redis.call('DECR', KEYS[1]) < 0 then return 0 end return ARGV[1]`;

app.get('/stock/:article', async (req, res) => {
  const { article } = req.params;
  await redis.eval(TAKE, 1, `stock:${article}`, req.query.count);
  await redis.multi().incr(`asked:${article}`).eval(TAKE, 1, article).exec();
  await redis.call('SET', `seen:${article}`, req.query.count);
  await redis.script('EXISTS', req.query.sha);
  await redis.eval(`return redis.call('INCRBY', KEYS[1], ${Number(req.query.count)})`, 1, 'asked');
  await client.eval(TAKE, { keys: [article], arguments: [String(req.query.count)] });
  res.json(await far.eval(TAKE, [article], [req.query.count]));
});

/** Scripts are written by the program that calls this. */
export class Scripts {
  readonly #redis: Redis;
  constructor(store: Redis) {
    this.#redis = store;
  }

  run(script: string, key: string): Promise<unknown> {
    return this.#redis.eval(script, 1, key);
  }
}
