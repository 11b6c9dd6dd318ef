// library: express; feature: a look at a file that another handler opens; expect: bad
const { open, stat } = require('node:fs/promises');
const path = require('path');
const app = require('express')();

app.get('/songs', async (req, res) => {
  const song = path.join('/srv/songs', req.query.song);
  const handle = await open(song); // error: path-traversal
  res.json({ text: await handle.readFile('utf8') });
});

app.head('/songs', async (req, res) => {
  const song = path.join('/srv/songs', req.query.song);
  const { size: length } = await stat(song); // error: path-traversal
  res.set('content-length', String(length)).end();
});
