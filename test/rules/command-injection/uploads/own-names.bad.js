// library: multer; feature: files that are called as the client calls them; expect: bad
const express = require('express');
const multer = require('multer');
const { exec, execFile } = require('child_process');

const storage = multer.diskStorage({ destination: 'maps/', filename: (req, file, done) => done(null, file.originalname) });
const maps = multer({ storage });
const app = express();
app.post('/maps', maps.single('map'), (req, res) => {
  execFile('convert', [req.file.path, 'small.png']);
  exec(`convert ${req.file.path} small.png`); // error: command-injection
  execFile('tar', [req.file.filename]); // error: command-injection
  exec(`convert ${req.body.file.path} small.png`); // error: command-injection
  res.end();
});
