// library: mongoose; feature: constant programs that the database runs; expect: innocent
const mongoose = require('mongoose');
const Shelf = mongoose.model('Shelf', new mongoose.Schema({ size: Number }));

exports.list = async (req, res) => {
  const size = Number(req.query.size);
  const fuller = await Shelf.find({ room: 3 }).$where(`this.size > ${size}`);
  const other = await Shelf.find().$where(function () { return this.size > 3; });
  const called = await Shelf.find({ $expr: { $function: { body: 'function (x, y) { return x > y; }', args: ['$size', size], lang: 'js' } } });
  const page = await Shelf.aggregate([{ $match: { room: String(req.body.room) } }, { $limit: req.body.most }]);
  res.json({ fuller, other, called, page });
};
