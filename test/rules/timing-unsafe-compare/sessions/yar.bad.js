// library: @hapi/hapi; feature: a token that the session keeps, compared with what was received; expect: bad
const Hapi = require('@hapi/hapi');

const server = Hapi.server({ port: 8080 });

server.route({
  method: 'POST',
  path: '/berths',
  handler(request, h) {
    if (request.yar.get('csrf') !== request.payload.csrf) return h.response('wrong form').code(403); // warning: timing-unsafe-compare
    return h.response('moored');
  },
});

server.route({
  method: 'POST',
  path: '/moorings',
  handler(request, h) {
    const wanted = request.yar.get('csrfToken');
    const brought = request.headers['x-csrf-token'];
    if (brought !== wanted) return h.response('wrong form').code(403); // warning: timing-unsafe-compare
    return h.response('moored');
  },
});
