// library: child_process; feature: exec-template; expect: bad
const { exec } = require('child_process');
const util = require('util');
const run = util.promisify(exec);
exports.convert = async (req, res) => {
  await run(`convert uploads/${req.body.name} -resize 200x200 thumbs/${req.body.name}`); // error: command-injection
  res.sendStatus(204);
};
