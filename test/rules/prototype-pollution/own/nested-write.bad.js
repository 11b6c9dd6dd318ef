// library: own; feature: nested-write; expect: bad
const settings = {};
exports.save = (req, res) => {
  const { section, name, value } = req.body;
  settings[section][name] = value; // error: prototype-pollution
  res.sendStatus(204);
};
