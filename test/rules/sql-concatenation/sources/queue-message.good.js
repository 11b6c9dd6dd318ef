// library: pg; feature: job of a queue; expect: innocent
const { Worker } = require('bullmq');
const { Pool } = require('pg');

const pool = new Pool();

new Worker('imports', async (job) => {
  await pool.query("UPDATE imports SET state = 'done' WHERE file = $1", [job.data.file]);
});
