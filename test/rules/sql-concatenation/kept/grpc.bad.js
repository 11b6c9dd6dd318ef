// library: pg, @grpc/grpc-js; feature: the request of a remote procedure in a statement; expect: bad
const grpc = require('@grpc/grpc-js');
const { Pool } = require('pg');
const { service } = require('./generated');

const pool = new Pool();

async function listTrains(call, callback) {
  const { line, order } = call.request;
  const { rows } = await pool.query(`SELECT * FROM trains WHERE line = $1 ORDER BY ${order}`, [line]); // error: sql-concatenation
  callback(null, { trains: rows });
}

const server = new grpc.Server();
server.addService(service, {
  listTrains,
  findTrain: async (call, callback) => {
    const { rows } = await pool.query(`SELECT * FROM trains WHERE name = '${call.request.name}'`); // error: sql-concatenation
    callback(null, rows[0]);
  },
});
