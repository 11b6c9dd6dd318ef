// library: mongoose; feature: program text that the database runs; expect: bad
const mongoose = require('mongoose');
const Shelf = mongoose.model('Shelf', new mongoose.Schema({ size: Number }));

exports.list = async (req, res) => {
  const size = req.query.size;
  if (typeof size !== 'string') return res.sendStatus(400);
  const fuller = await Shelf.find({ room: 3 }).$where('this.size > ' + size); // error: nosql-injection
  const other = await Shelf.find({ $where: `this.size > ${size}` }); // error: nosql-injection
  const called = await Shelf.find({ $expr: { $function: { body: `function (x) { return x > ${size}; }`, args: ['$size'], lang: 'js' } } }); // error: nosql-injection
  const sums = await Shelf.aggregate([{ $group: { _id: '$room', all: { $accumulator: { init: `function () { return ${size}; }`, accumulate: 'add', accumulateArgs: ['$size'], merge: 'add', lang: 'js' } } } }]); // error: nosql-injection
  const counts = await Shelf.mapReduce({ map: `function () { emit(this.${size}, 1); }`, reduce: 'function (key, list) { return list.length; }' }); // error: nosql-injection
  res.json({ fuller, other, called, sums, counts });
};

exports.matching = (condition) => Shelf.find().$where('this.size > ' + condition); // warning: nosql-injection
