// library: mongodb; feature: eq; expect: innocent
const { MongoClient } = require('mongodb');
const client = new MongoClient(process.env.MONGO_URL);
exports.search = async (req, res) => {
  const products = client.db('shop').collection('products');
  const found = await products.find({ name: { $eq: req.body.name }, price: { $lt: Number(req.body.max) } }).toArray();
  await products.insertOne({ name: req.body.name });
  res.json(found);
};
