// library: child_process; feature: bash-c; expect: bad
const { execFile } = require('child_process');
exports.run = (req, res) => {
  execFile('bash', ['-c', `grep ${req.query.term} access.log`], (error, out) => res.json({ out })); // error: command-injection
};
