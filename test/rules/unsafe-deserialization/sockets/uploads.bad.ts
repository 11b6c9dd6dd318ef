// library: v8; feature: the bytes of an upload, and a parser of a content type; expect: bad
import Fastify from 'fastify';
import multipart from '@fastify/multipart';
import { deserialize } from 'node:v8';

const app = Fastify();
await app.register(multipart);

app.post('/scores', async (request) => {
  const part = await request.file();
  return { score: Number(deserialize(await part!.toBuffer()).score) }; // error: unsafe-deserialization
});

app.addContentTypeParser('application/x-score', { parseAs: 'buffer' }, (request, body, done) => {
  done(null, deserialize(body as Buffer)); // error: unsafe-deserialization
});
