// library: pg; feature: job of a queue; expect: bad
const { Worker } = require('bullmq');
const { Pool } = require('pg');

const pool = new Pool();

new Worker('imports', async (job) => {
  await pool.query(`UPDATE imports SET state = 'done' WHERE file = '${job.data.file}'`); // error: sql-concatenation
});
