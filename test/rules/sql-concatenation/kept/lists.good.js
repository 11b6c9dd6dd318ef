// library: pg, express; feature: lists that one handler fills and a timer binds, or that hold constants only; expect: innocent
const express = require('express');
const { Pool } = require('pg');

const pool = new Pool();
const app = express();

class Sightings {
  constructor(database) {
    this.database = database;
    this.rows = [];
    this.columns = [];
    this.columns.push('bird', 'place');
    setInterval(() => this.store(), 10_000);
  }

  note(bird, place) {
    this.rows.push([bird, place]);
  }

  async store() {
    for (const row of this.rows.splice(0)) await this.database.query(`INSERT INTO sightings (${this.columns.join(', ')}) VALUES ($1, $2)`, row);
  }
}

const sightings = new Sightings(pool);
app.post('/sightings', (req, res) => {
  sightings.note(req.body.bird, req.body.place);
  res.end();
});
