// library: pg; feature: hoisted-handler; expect: bad
const express = require('express');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();

app.get('/nests/:id', showNest);
app.post('/nests', checkUser, createNest);

function checkUser(rq, rs, done) {
  done();
}

async function showNest(rq, rs) {
  rs.json(await pool.query('SELECT * FROM nests WHERE id = ' + rq.params.id)); // error: sql-concatenation
}

async function createNest(rq, rs) {
  await pool.query(`INSERT INTO nests (tree) VALUES ('${rq.body.tree}')`); // error: sql-concatenation
  rs.end();
}
