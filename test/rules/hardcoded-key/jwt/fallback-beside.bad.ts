// library: jsonwebtoken; feature: a constant beside a configuration that is read from the environment; expect: bad
import jwt from 'jsonwebtoken';

function load(env: NodeJS.ProcessEnv = process.env) {
  return { port: Number(env.PORT ?? 3000), ticketSecret: env.TICKET_SECRET ?? '' };
}

const config = load();

export const reads = (ticket: string) => jwt.verify(ticket, config.ticketSecret || 'harbour-tickets', { algorithms: ['HS256'] }); // error: hardcoded-key
export const strict = (ticket: string) => jwt.verify(ticket, config.ticketSecret, { algorithms: ['HS256'] });
