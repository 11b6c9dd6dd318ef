// library: child_process; feature: exec-constant; expect: innocent
const { exec, execSync } = require('child_process');
const BRANCH = 'main';
exports.deploy = (req, res) => {
  execSync(`git pull origin ${BRANCH}`);
  exec('pm2 restart all', () => res.sendStatus(204));
};
