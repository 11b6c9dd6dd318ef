// library: pg, express; feature: lists that one handler fills and a timer or another handler makes SQL of; expect: bad
const express = require('express');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();

class Sightings {
  constructor(database) {
    this.database = database;
    this.rows = [];
    setInterval(() => this.store(), 10_000);
  }

  note(bird, place) {
    this.rows.push(`('${bird}', '${place}')`);
  }

  async store() {
    const rows = this.rows.splice(0);
    await this.database.query(`INSERT INTO sightings (bird, place) VALUES ${rows.join(', ')}`); // error: sql-concatenation
  }
}

const sightings = new Sightings(pool);
app.post('/sightings', (req, res) => {
  sightings.note(req.body.bird, req.body.place);
  res.end();
});

const wanted = [];
exports.want = (req, res) => {
  wanted.push(`'${req.query.bird}'`);
  res.end();
};
exports.listWanted = async (req, res) => {
  const { rows } = await pool.query(`SELECT * FROM birds WHERE name IN (${wanted.join()})`); // error: sql-concatenation
  res.json(rows);
};
