// library: node; feature: data behind a constant program; expect: innocent
const { spawn } = require('child_process');
const execa = require('execa');
const git = require('simple-git')();

exports.run = (req, res) => {
  const { text } = req.body;
  spawn('node', ['-e', 'console.log(process.argv[1])', '--', text]);
  execa('ls', ['--', text]);
  git.commit(text);
  git.log({ maxCount: 10 });
  res.end();
};
