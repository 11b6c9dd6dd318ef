// library: @clickhouse/client, cassandra-driver, express-session; feature: passwords for servers somewhere, also where the environment has none; expect: bad
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
  authProvider: new auth.PlainTextAuthProvider('gauges', 'g4uges-Reader'), // error: hardcoded-key
});

export const events = (stores: Stores) => createClient({
  url: stores.events,
  username: 'intake',
  password: process.env.EVENTS_PASSWORD || 'tide-gauge-2031', // warning: hardcoded-key
});

const defaults = { cookieSecret: 'tide-gauge-cookies', days: 14 };

export const cookies = cookieParser(defaults.cookieSecret); // error: hardcoded-key
