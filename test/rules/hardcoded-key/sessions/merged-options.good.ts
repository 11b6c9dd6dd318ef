// library: express-session; feature: defaults that are no secrets, or that somebody replaces; expect: innocent
import session from 'express-session';
import cookieParser from 'cookie-parser';
import { defaults, merge } from 'lodash';
import * as z from 'zod';
import { cleanEnv, str } from 'envalid';

interface Options { secret: string; name?: string }
const FALLBACK = { resave: false, name: 'tide' };
const SAMPLE = { secret: 'tide-tables-1', resave: false };

export const merged = (options: Options) => session(merge({}, FALLBACK, options));
export const filled = (options: Options) => session(defaults(options, FALLBACK));
export const replaced = session(merge({}, SAMPLE, { secret: process.env.TIDE_SECRET! }));
export const first = session(defaults({ secret: process.env.TIDE_SECRET! }, SAMPLE));

class Settings {
  static get cookies() {
    return { secret: process.env.TIDE_SECRET, maxAge: 60_000 };
  }
  static set cookies(next: { secret: string | undefined; maxAge: number }) {
    console.log(next.maxAge);
  }
}
export const cookies = cookieParser(Settings.cookies.secret);

const variables = z.object({ HARBOUR_SECRET: z.string().min(4), HARBOUR_NAME: z.string().default('harbour') }).parse(process.env);
export const ofSchema = cookieParser(variables.HARBOUR_SECRET);

const env = cleanEnv(process.env, { PIER_SECRET: str({ desc: 'signs sessions' }), PIER_LOCAL: str({ devDefault: 'only at home' }) });
export const ofEnv = session({ secret: env.PIER_SECRET, resave: false, saveUninitialized: false });
export const ofLocal = cookieParser(env.PIER_LOCAL);
