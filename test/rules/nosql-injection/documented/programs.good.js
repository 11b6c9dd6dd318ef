// library: mongodb; feature: programs that a database runs; expect: innocent
const { MongoClient } = require('mongodb');
const db = new MongoClient('mongodb://localhost').db('shop');

exports.report = async (req, res) => {
  await db.collection('orders').mapReduce('function () { emit(this.name, 1); }', 'r', { query: { name: String(req.query.name) } });
  await db.command({ ping: 1 });
  res.end();
};
