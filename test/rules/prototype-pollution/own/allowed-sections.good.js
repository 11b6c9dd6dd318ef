// library: own; feature: allowed-sections; expect: innocent
const settings = { mail: {}, theme: {} };
const SECTIONS = ['mail', 'theme'];
exports.save = (req, res) => {
  const { section, value } = req.body;
  if (!SECTIONS.includes(section)) return res.sendStatus(400);
  settings[section]['color'] = value;
  res.sendStatus(204);
};
