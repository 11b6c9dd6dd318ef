// library: pg; feature: hoisted-handler; expect: innocent
const express = require('express');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();

app.get('/nests/:id', showNest);
app.post('/nests', createNest);

async function showNest(rq, rs) {
  rs.json(await pool.query('SELECT * FROM nests WHERE id = $1', [rq.params.id]));
}

async function createNest(rq, rs) {
  await pool.query('INSERT INTO nests (tree) VALUES ($1)', [rq.body.tree]);
  rs.end();
}
