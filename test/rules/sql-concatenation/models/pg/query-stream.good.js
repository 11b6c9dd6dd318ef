// library: pg-query-stream; feature: bound; expect: innocent
const { Pool } = require('pg');
const QueryStream = require('pg-query-stream');
const JSONStream = require('JSONStream');

const pool = new Pool();

module.exports = function (app) {
  app.get('/shipments.json', async (req, res) => {
    const client = await pool.connect();
    const query = new QueryStream('SELECT * FROM shipments WHERE carrier = $1', [req.query.carrier]);
    const stream = client.query(query);
    stream.on('end', () => client.release());
    stream.pipe(JSONStream.stringify()).pipe(res);
  });
};
