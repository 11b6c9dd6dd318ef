// library: several; feature: pages that a handler gives back; expect: bad
const hapi = require('@hapi/hapi');
const fastify = require('fastify');
const Handlebars = require('handlebars');

hapi.server().route({ method: 'GET', path: '/', handler: (request, h) => `<p>${request.query.name}</p>` }); // error: xss
hapi.server().route({ method: 'GET', path: '/a', handler: (request, h) => h.response(`<p>${request.query.name}</p>`) }); // error: xss
fastify().get('/', async (request, reply) => {
  reply.type('text/html');
  return `<p>${request.query.name}</p>`; // error: xss
});
Handlebars.registerHelper('bold', (request) => request);
exports.page = (req, res) => {
  const bold = new Handlebars.SafeString(`<b>${req.query.name}</b>`); // error: xss
  res.render('page', { bold });
};
