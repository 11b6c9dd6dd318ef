// library: mongoose; feature: a client's update; expect: bad
const mongoose = require('mongoose');
const Bed = mongoose.model('Bed', new mongoose.Schema({ size: Number, owner: String }));

exports.put = async (req, res) => {
  res.json(await Bed.findByIdAndUpdate(req.params.id, req.body, { new: true })); // warning: nosql-injection
};
exports.patch = async (req, res) => {
  const { size } = req.body;
  res.json(await Bed.findByIdAndUpdate(req.params.id, { size }, { new: true }));
};
