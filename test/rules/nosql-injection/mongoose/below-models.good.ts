// library: mongoose; feature: the driver's collection below a model with texts and operators of the program; expect: innocent
import express from 'express';
import mongoose, { Schema, model } from 'mongoose';

const Crate = model('Crate', new Schema({ tag: String, weight: Number }));
const app = express();
app.use(express.json());

app.post('/crates', async (req, res) => {
  await Crate.collection.updateMany({ tag: String(req.body.tag) }, { $inc: { weight: 1 } });
  await Crate.collection.insertOne({ tag: req.body.tag });
  await mongoose.connection.collections.crates.deleteOne({ tag: { $eq: req.body.tag } });
  const owners = await Crate.distinct('owner', { weight: Number(req.body.weight) });
  res.json(owners);
});
