// library: none; feature: what is kept of everybody, in records called so; expect: bad
import type { FastifyInstance } from 'fastify';

interface Accounts {
  find(name: string): Promise<{ name: string; password: string } | undefined>;
}

export function logins(app: FastifyInstance, accounts: Accounts) {
  app.post('/login', async (request, reply) => {
    const { name, password } = request.body as { name: string; password: string };
    const account = await accounts.find(name);
    if (!account || account.password !== password) return reply.status(401).send(); // error: weak-password-hash
    return { name };
  });
}
