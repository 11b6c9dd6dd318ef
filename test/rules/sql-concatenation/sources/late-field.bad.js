// library: pg; feature: a field that the constructor empties and a method fills; expect: bad
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
    return this.client.query("SELECT * FROM harbours WHERE name = '" + req.query.name + "'"); // error: sql-concatenation
  }
}

module.exports = { Harbours };
