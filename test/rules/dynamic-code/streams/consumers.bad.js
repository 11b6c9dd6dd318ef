// library: node:stream/consumers; feature: a request that is read to its end at once; expect: bad
import { createServer } from 'node:http';
import { json, text } from 'node:stream/consumers';

createServer(async (request, response) => {
  const formula = await text(request);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(eval(formula))); // error: dynamic-code
}).listen(80);

createServer(async (request, response) => {
  const { formula } = await json(request);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(new Function(formula)())); // error: dynamic-code
}).listen(81);
