// library: cross-spawn; feature: program-of-client; expect: bad
const spawn = require('cross-spawn');
exports.tool = (req, res) => {
  spawn.sync(req.body.tool, ['--version']); // error: command-injection
  res.sendStatus(204);
};
