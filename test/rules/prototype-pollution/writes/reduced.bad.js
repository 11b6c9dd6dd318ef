// library: none; feature: a way down by reduce; expect: bad
const setPath = (order, path, value) => {
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce((at, key) => at[key], order);
  parent[keys.at(-1)] = value; // error: prototype-pollution
};

exports.patch = (req, res) => {
  const order = {};
  setPath(order, req.body.path, req.body.value);
  res.json(order);
};
