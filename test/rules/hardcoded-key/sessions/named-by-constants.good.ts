// library: express-session; feature: constants under other names, and the secret from outside; expect: innocent
import session from 'express-session';

const FIELDS = { secret: 'secret', name: 'name' } as const;

class Visits {
  private readonly options: Record<string, unknown> = { resave: false };

  constructor(secret: string) {
    this.options['secret'] = secret;
    this.options[FIELDS.name] = 'larch-and-pine';
  }

  handler() {
    return session(this.options as never);
  }
}
export const visits = new Visits(process.env.VISITS_SECRET!).handler();

const written: Record<string, unknown> = {};
written[FIELDS.name] = 'larch-and-fir';
written[FIELDS.secret] = process.env.VISITS_SECRET;
export const first = session(written as never);

const listed = Object.fromEntries([['secret', process.env.VISITS_SECRET], ['name', 'larch-and-oak']]);
export const third = session(listed as never);
