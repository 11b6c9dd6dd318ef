// library: pg; feature: hapi; expect: bad
const Hapi = require('@hapi/hapi');
const { Pool } = require('pg');

const pool = new Pool();
const server = Hapi.server({ port: 3000 });

server.route({
  method: 'POST',
  path: '/rooms/{room}/bookings',
  handler: async (request, h) => {
    await pool.query(`INSERT INTO bookings (room, guest) VALUES ('${request.params.room}', '${request.payload.guest}')`); // error: sql-concatenation
    const { rows } = await pool.query("SELECT * FROM bookings WHERE source = '" + request.query.source + "'"); // error: sql-concatenation
    return h.response(rows).code(201);
  },
});
