// library: jsonwebtoken; feature: the payload beside the header; expect: bad
const jwt = require('jsonwebtoken');

class Gate {
  constructor(shops) {
    this.shops = shops;
  }

  shopOf(ticket) {
    const { payload: claims } = jwt.decode(ticket, { complete: true }); // error: jwt-unverified
    return { shop: this.shops.get(claims.shop), cashier: claims.cashier };
  }

  routes(app) {
    app.get('/till', (req, res) => res.json(this.shopOf(String(req.query.ticket))));
  }
}

module.exports = (app) => new Gate(new Map()).routes(require('express')());
