// library: express; feature: a look whether a file is there; expect: innocent
const { stat } = require('node:fs/promises');
const path = require('path');
const app = require('express')();

app.head('/songs', async (req, res) => {
  const song = path.join('/srv/songs', req.query.song);
  const found = await stat(song).catch(() => undefined);
  res.sendStatus(found === undefined ? 404 : 204);
});
