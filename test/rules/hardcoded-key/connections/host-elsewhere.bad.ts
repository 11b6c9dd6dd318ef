// library: pg, ioredis, redis, mongodb; feature: the server is said by what is spread in, an address or an argument before; expect: bad
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import { Pool } from 'pg';
import { createClient } from 'redis';

interface Settings {
  host: string;
  database: string;
}

const CACHE = Object.freeze({ db: 2, password: 'c4che-Wolf-22' }); // error: hardcoded-key

export class Stores {
  constructor(private readonly settings: Settings) {}

  pool(): Pool {
    return new Pool({
      ...this.settings,
      password: 'B1ll!ng-harbour', // error: hardcoded-key
      max: 20,
    });
  }

  cache(): Redis {
    return new Redis(6379, this.settings.host, CACHE);
  }

  session(url: string) {
    return createClient({ url, password: 'tide-Red-77' }); // error: hardcoded-key
  }

  reports(): MongoClient {
    return new MongoClient(process.env.REPORTS_URL!, { auth: { username: 'reports', password: 'Rep-7-ocean' } }); // error: hardcoded-key
  }
}
