// library: express-session; feature: options named by constants of the program; expect: bad
import session from 'express-session';

const FIELDS = { secret: 'secret', name: 'name' } as const;

class Visits {
  private readonly options: Record<string, unknown> = { resave: false };

  constructor() {
    this.options['secret'] = 'larch-and-pine';
  }

  handler() {
    return session(this.options as never); // error: hardcoded-key
  }
}
export const visits = new Visits().handler();

const written: Record<string, unknown> = {};
written[FIELDS.secret] = 'larch-and-fir';
export const first = session(written as never); // error: hardcoded-key

const defined: Record<string, unknown> = {};
Object.defineProperty(defined, 'secret', { value: 'larch-and-yew', enumerable: true });
export const second = session(defined as never); // error: hardcoded-key

const listed = Object.fromEntries([['secret', 'larch-and-oak'], ['resave', false]]);
export const third = session(listed as never); // error: hardcoded-key
