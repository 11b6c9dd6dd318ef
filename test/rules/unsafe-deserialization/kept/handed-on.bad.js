// library: node-serialize; feature: handed to then and map; expect: bad
const { unserialize } = require('node-serialize');

exports.step = async ({ headers: { 'x-step': step = '{}' } }, res) => {
  const { index } = await Promise.resolve(step).then(unserialize); // error: unsafe-deserialization
  res.json({ index: Number(index) });
};

exports.rows = (req, res) => {
  const rows = req.body.rows.map(unserialize); // error: unsafe-deserialization
  res.json(rows.length);
};
