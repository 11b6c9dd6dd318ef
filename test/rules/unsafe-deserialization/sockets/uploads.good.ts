// library: v8; feature: an upload that is read as JSON; expect: innocent
import Fastify from 'fastify';
import multipart from '@fastify/multipart';

const app = Fastify();
await app.register(multipart);

app.post('/scores', async (request) => {
  const part = await request.file();
  return { score: Number(JSON.parse((await part!.toBuffer()).toString('utf8')).score) };
});

app.addContentTypeParser('application/x-score', { parseAs: 'string' }, (request, body, done) => {
  done(null, JSON.parse(body as string));
});
