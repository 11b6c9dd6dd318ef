// library: mongoose; feature: a condition in a pipeline, which mongoose does not cast; expect: bad
const mongoose = require('mongoose');
const Shelf = mongoose.model('Shelf', new mongoose.Schema({ room: String }));

exports.list = async (req, res) => {
  res.json(await Shelf.aggregate([{ $match: { room: req.body.room } }, { $limit: 5 }])); // error: nosql-injection
};
