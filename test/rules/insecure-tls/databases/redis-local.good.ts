// library: ioredis; feature: a tunnel on this machine; expect: innocent
import Redis from 'ioredis';

export const redis = new Redis({ port: 6380, tls: { host: 'localhost', rejectUnauthorized: false } });
