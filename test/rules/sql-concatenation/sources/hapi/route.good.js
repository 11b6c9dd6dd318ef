// library: pg; feature: hapi; expect: innocent
const Hapi = require('@hapi/hapi');
const { Pool } = require('pg');

const pool = new Pool();
const server = Hapi.server({ port: 3000 });

server.route({
  method: 'POST',
  path: '/rooms/{room}/bookings',
  handler: async (request, h) => {
    await pool.query('INSERT INTO bookings (room, guest) VALUES ($1, $2)', [request.params.room, request.payload.guest]);
    const { rows } = await pool.query('SELECT * FROM bookings WHERE source = $1', [request.query.source]);
    return h.response(rows).code(201);
  },
});
