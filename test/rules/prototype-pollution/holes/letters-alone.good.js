// library: express; feature: patterns that __proto__ does not pass; expect: innocent
const drawers = { left: {}, right: {} };

exports.put = (req, res) => {
  const { drawer, tool } = req.params;
  if (!/^[a-z]+$/.test(drawer)) return res.sendStatus(400);
  drawers[drawer][tool] = req.body.count;
  res.sendStatus(204);
};

exports.swap = (req, res) => {
  const { drawer, tool } = req.params;
  if (!/^[a-z]\w{0,19}$/.test(drawer)) return res.sendStatus(400);
  drawers[drawer][tool] = req.body.count;
  res.sendStatus(204);
};
