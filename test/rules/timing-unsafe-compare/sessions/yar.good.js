// library: @hapi/hapi; feature: a token of the session in constant time, and other things that it keeps; expect: innocent
const { timingSafeEqual } = require('node:crypto');
const Hapi = require('@hapi/hapi');

const server = Hapi.server({ port: 8080 });

server.route({
  method: 'POST',
  path: '/berths',
  handler(request, h) {
    const wanted = Buffer.from(String(request.yar.get('csrf')));
    const brought = Buffer.from(String(request.payload.csrf));
    if (wanted.length !== brought.length || !timingSafeEqual(wanted, brought)) return h.response('wrong form').code(403);
    if (request.yar.get('harbour') !== request.payload.harbour) return h.response('another harbour').code(409);
    return h.response('moored');
  },
});
