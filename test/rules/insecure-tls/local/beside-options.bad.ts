// library: pg; feature: a connection that is local only where nothing else is configured, or in another entry; expect: bad
import { Pool } from 'pg';
import WebSocket from 'ws';

const SEARCH = process.env.SEARCH_URL ?? 'https://localhost:9200';

export const pool = new Pool({ host: process.env.PGHOST || 'localhost', ssl: { rejectUnauthorized: false } }); // error: insecure-tls
export const feed = new WebSocket(process.env.FEED_URL ?? 'wss://localhost:9443/feed', { rejectUnauthorized: false }); // error: insecure-tls
export const search = { node: SEARCH, tls: { rejectUnauthorized: false } }; // error: insecure-tls
export const connections = {
  test: { host: 'localhost', database: 'shop_test' },
  live: { host: process.env.PGHOST, ssl: { rejectUnauthorized: false } }, // error: insecure-tls
};
