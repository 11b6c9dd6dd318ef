// library: none; feature: a header that is called key where it is compared; expect: bad
const restify = require('restify');

const SERVICE_KEY = process.env.SERVICE_API_KEY;
const server = restify.createServer({ name: 'stock' });

server.use((req, res, next) => {
  const key = req.header('x-api-key');
  if (key !== SERVICE_KEY) return next(new Error('no')); // warning: timing-unsafe-compare
  return next();
});
server.get('/stock', (req, res) => res.send({ ok: true }));
