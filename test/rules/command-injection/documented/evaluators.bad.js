// library: node; feature: programs that run the text of an option, and packages that start programs; expect: bad
const { spawn, execFile } = require('child_process');
const { NodeSSH } = require('node-ssh');
const execa = require('execa');
const pty = require('node-pty');
const sudo = require('sudo-prompt');
const cmd = require('node-cmd');
const git = require('simple-git')();
const ssh = new NodeSSH();

exports.run = (req, res) => {
  const { text } = req.body;
  spawn('node', ['-e', text]); // error: command-injection
  execFile(process.execPath, ['--eval', text]); // error: command-injection
  spawn('python3', ['-c', text]); // error: command-injection
  ssh.execCommand(`ls ${text}`); // error: command-injection
  execa.command(`ls ${text}`); // error: command-injection
  execa.shell(`ls ${text}`); // error: command-injection
  pty.spawn('bash', ['-c', text], {}); // error: command-injection
  sudo.exec(`ls ${text}`, {}); // error: command-injection
  cmd.run(`ls ${text}`); // error: command-injection
  git.clone(text); // warning: command-injection
  res.end();
};
