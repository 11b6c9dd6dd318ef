// library: multer; feature: names of random digits; expect: innocent
const express = require('express');
const multer = require('multer');
const { exec, execFile } = require('child_process');

const maps = multer({ dest: 'maps/' });
const app = express();
app.post('/maps', maps.single('map'), (req, res) => {
  execFile('convert', [req.file.path, 'small.png']);
  exec(`convert ${req.file.path} small.png`);
  const { filename } = req.file;
  execFile('tar', [filename]);
  res.end();
});
