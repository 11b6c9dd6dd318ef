// library: shelljs; feature: shelljs-quoted; expect: innocent
const shell = require('shelljs');
const { quote } = require('shell-quote');
exports.backup = (req, res) => {
  shell.exec('tar czf /backups/all.tgz /srv');
  shell.exec(`tar czf ${quote([req.params.name])} /srv`);
  res.sendStatus(204);
};
