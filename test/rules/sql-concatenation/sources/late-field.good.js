// library: pg; feature: values bound in a field that a method fills; expect: innocent
const { Client } = require('pg');

class Harbours {
  constructor() {
    this.client = null;
  }

  async open() {
    this.client = new Client();
    await this.client.connect();
  }

  async find(req) {
    if (!this.client) throw new Error('closed');
    return this.client.query('SELECT * FROM harbours WHERE name = $1', [req.query.name]);
  }
}

module.exports = { Harbours };
