// library: shelljs; feature: shelljs; expect: bad
const shell = require('shelljs');
exports.backup = (req, res) => {
  shell.exec(`tar czf /backups/${req.params.name}.tgz /srv`); // error: command-injection
  res.sendStatus(204);
};
