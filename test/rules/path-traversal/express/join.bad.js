// library: fs; feature: join; expect: bad
const fs = require('fs').promises;
const path = require('path');
exports.avatar = async (req, res) => {
  const file = path.join(__dirname, 'avatars', req.params.name);
  res.end(await fs.readFile(file)); // error: path-traversal
};
