// library: express; feature: a pattern that __proto__ passes; expect: bad
const drawers = { left: {}, right: {} };

exports.put = (req, res) => {
  const { drawer, tool } = req.params;
  if (!/^\w+$/.test(drawer)) return res.sendStatus(400);
  drawers[drawer][tool] = req.body.count; // error: prototype-pollution
  res.sendStatus(204);
};

exports.swap = (req, res) => {
  const { drawer, tool } = req.params;
  if (!/^[\w-]{1,20}$/.test(drawer) || !/^\w+$/.test(tool)) return res.sendStatus(400);
  drawers[drawer][tool] = req.body.count; // error: prototype-pollution
  res.sendStatus(204);
};
