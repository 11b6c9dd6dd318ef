// library: cross-spawn; feature: program-of-table; expect: innocent
const spawn = require('cross-spawn');
const TOOLS = { node: '/usr/bin/node', npm: '/usr/bin/npm' };
exports.tool = (req, res) => {
  const tool = TOOLS[req.body.tool];
  if (!tool) return res.sendStatus(400);
  spawn.sync(tool, ['--version']);
  res.sendStatus(204);
};
