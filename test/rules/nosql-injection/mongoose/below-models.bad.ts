// library: mongoose; feature: the driver's collection below a model or a connection; expect: bad
import express from 'express';
import mongoose, { Schema, model } from 'mongoose';

const Crate = model('Crate', new Schema({ tag: String, weight: Number }));
const app = express();
app.use(express.json());

app.post('/crates', async (req, res) => {
  await Crate.collection.updateMany({ tag: req.body.tag }, { $inc: { weight: 1 } }); // error: nosql-injection
  await Crate.db.collection('crates').findOne({ tag: req.body.tag }); // error: nosql-injection
  await mongoose.connection.collections.crates.deleteOne({ tag: req.body.tag }); // error: nosql-injection
  await mongoose.connection.getClient().db('store').collection('crates').countDocuments({ tag: req.body.tag }); // error: nosql-injection
  const owners = await Crate.distinct('owner', { tag: req.body.tag }); // error: nosql-injection
  await Crate.find().deleteMany({ tag: req.body.tag }); // error: nosql-injection
  res.json(owners);
});

app.post('/crates/report', async (req, res) => {
  res.json(await Crate.aggregate([{ $match: { weight: 1 } }, ...[].concat(req.body.stages)])); // error: nosql-injection
});
