// library: multer; feature: files that a reader of forms put away which is not in sight; expect: bad
const { exec, execFile } = require('child_process');

exports.shrink = (req, res) => {
  execFile('convert', [req.file.path, 'small.png']);
  exec(`convert ${req.file.path} small.png`); // warning: command-injection
  res.end();
};
