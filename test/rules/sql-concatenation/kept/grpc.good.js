// library: pg, @grpc/grpc-js; feature: the request of a remote procedure, bound; expect: innocent
const grpc = require('@grpc/grpc-js');
const { Pool } = require('pg');
const { service } = require('./generated');

const pool = new Pool();
const server = new grpc.Server();
server.addService(service, {
  findTrain: async (call, callback) => {
    const { rows } = await pool.query('SELECT * FROM trains WHERE name = $1', [call.request.name]);
    callback(null, rows[0]);
  },
});
