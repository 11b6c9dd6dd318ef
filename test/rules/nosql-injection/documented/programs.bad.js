// library: mongodb; feature: programs that a database runs; expect: bad
const { MongoClient } = require('mongodb');
const db = new MongoClient('mongodb://localhost').db('shop');

exports.report = async (req, res) => {
  await db.collection('orders').mapReduce(`function () { emit(this.${req.query.field}, 1); }`, 'r', {}); // error: nosql-injection
  await db.eval(`db.${req.query.name}.count()`); // error: nosql-injection
  await db.collection('orders').find({ $where: `this.name == '${req.query.name}'` }).toArray(); // error: nosql-injection
  res.end();
};
