// library: @clickhouse/client, cassandra-driver, express-session; feature: passwords of a developer's own containers, or from outside; expect: innocent
import { createClient } from '@clickhouse/client';
import cookieParser from 'cookie-parser';
import { auth, Client } from 'cassandra-driver';

interface Stores {
  rings: string[];
  events: string;
}

export const measurements = (stores: Stores) => new Client({
  contactPoints: stores.rings,
  localDataCenter: 'north',
  authProvider: new auth.PlainTextAuthProvider('gauges', process.env.RING_PASSWORD!),
});

export const events = (stores: Stores) => createClient({ url: stores.events, username: 'default', password: process.env.EVENTS_PASSWORD || 'clickhouse' });
export const here = createClient({ host: process.env.EVENTS_HOST ?? 'localhost', password: process.env.EVENTS_PASSWORD ?? 'events-pass-1' });

export const cookies = cookieParser(process.env.COOKIE_SECRET);
