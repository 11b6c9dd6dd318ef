// library: own; feature: flat-write; expect: innocent
const counts = {};
const byUser = new Map();
exports.save = (req, res) => {
  counts[req.body.name] = (counts[req.body.name] ?? 0) + 1;
  byUser.set(req.body.user, req.body.value);
  const copy = {};
  for (const key of Object.keys(req.body)) copy[key] = String(req.body[key]);
  res.json(copy);
};
