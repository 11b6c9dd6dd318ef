// library: child_process; feature: plugin; expect: bad
import { execFile } from 'node:child_process';
import type { FastifyInstance } from 'fastify';

export default async function routes(app: FastifyInstance) {
  app.post<{ Body: { archive: string } }>('/unpack', async (request, reply) => {
    const options = ['clone', request.body.archive];
    execFile('git', options, (error) => { // error: command-injection
      if (error) request.log.error(error);
    });
    return reply.code(202).send({ accepted: true });
  });
}
