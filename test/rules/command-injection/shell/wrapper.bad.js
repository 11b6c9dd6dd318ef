// library: child_process; feature: wrapper; expect: bad
const { execSync } = require('child_process');
function sh(command) {
  return execSync(command, { encoding: 'utf8' });
}
exports.du = (req, res) => {
  res.json({ size: sh('du -sh ' + req.query.path) }); // error: command-injection
};
exports.uptime = (req, res) => {
  res.json({ uptime: sh('uptime') });
};
