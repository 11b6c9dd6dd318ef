// library: pg; feature: hapi-members; expect: bad
const Hapi = require('@hapi/hapi');
const { Pool } = require('pg');

const pool = new Pool();

const init = async () => {
  const server = Hapi.server({ port: 3000 });
  server.route([
    {
      method: 'GET',
      path: '/me',
      handler: async (request) => {
        const a = await pool.query(`SELECT * FROM people WHERE sid = '${request.state.sid}'`); // error: sql-concatenation
        const b = await pool.query(`SELECT * FROM keys WHERE key = '${request.headers['x-key']}'`); // error: sql-concatenation
        return [a.rows, b.rows];
      },
    },
  ]);
  await server.start();
};

init();
