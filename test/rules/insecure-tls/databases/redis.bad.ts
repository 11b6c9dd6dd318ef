// library: ioredis; feature: a connection; expect: bad
import Redis from 'ioredis';

export const redis = new Redis(process.env.REDIS_URL!, { tls: { rejectUnauthorized: false } }); // error: insecure-tls
