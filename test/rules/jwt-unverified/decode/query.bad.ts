// library: jsonwebtoken; feature: a Fastify handler that reads a query; expect: bad
import Fastify from 'fastify';
import { decode } from 'jsonwebtoken';

const app = Fastify();

app.get<{ Querystring: { invite: string } }>('/join', async (request) => {
  const invite = decode(request.query.invite) as { team: string }; // error: jwt-unverified
  return { team: invite.team };
});
