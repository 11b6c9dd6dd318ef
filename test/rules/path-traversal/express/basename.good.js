// library: fs; feature: basename; expect: innocent
const fs = require('fs').promises;
const path = require('path');
exports.avatar = async (req, res) => {
  const file = path.join(__dirname, 'avatars', path.basename(req.params.name));
  res.end(await fs.readFile(file));
};
