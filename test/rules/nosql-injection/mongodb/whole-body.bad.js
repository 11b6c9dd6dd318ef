// library: mongodb; feature: whole-body; expect: bad
const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);
exports.search = async (req, res) => {
  const found = await client.db('shop').collection('products').find({ ...req.body.filter }).toArray(); // error: nosql-injection
  res.json(found);
};
