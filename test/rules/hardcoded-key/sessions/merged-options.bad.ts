// library: express-session; feature: options merged with constant defaults; expect: bad
import session from 'express-session';
import cookieParser from 'cookie-parser';
import { defaults, merge } from 'lodash';
import defu from 'defu';
import * as z from 'zod';
import { cleanEnv, str } from 'envalid';

interface Options { secret?: string; name?: string }
const FALLBACK = { secret: 'tide-tables-1', resave: false };

export const merged = (options: Options) => session(merge({}, FALLBACK, options)); // warning: hardcoded-key
export const filled = (options: Options) => session(defaults(options, FALLBACK)); // warning: hardcoded-key
export const deep = (options: Options) => session(defu(options, FALLBACK)); // warning: hardcoded-key

export function mount(app: { use(handler: unknown): void }, config = { session: { secret: 'tide-tables-2' } }) {
  app.use(session({ ...config.session, name: 'tide' })); // warning: hardcoded-key
}

class Settings {
  static get cookies() {
    return { secret: 'tide-tables-3', maxAge: 60_000 };
  }
}
export const cookies = cookieParser(Settings.cookies.secret); // error: hardcoded-key

const variables = z.object({ HARBOUR_SECRET: z.string().min(4).default('tide-tables-4') }).parse(process.env);
export const ofSchema = cookieParser(variables.HARBOUR_SECRET); // error: hardcoded-key

const env = cleanEnv(process.env, { PIER_SECRET: str({ default: 'tide-tables-5' }) });
export const ofEnv = session({ secret: env.PIER_SECRET, resave: false, saveUninitialized: false }); // error: hardcoded-key
