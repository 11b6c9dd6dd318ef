// library: express; feature: both names together stand in a list of what may be sent; expect: innocent
import express from 'express';
import path from 'node:path';
import * as assets from './assets';
import Config from './config';
const app = express();
app.get('/assets/:part/:filename', (req, res) => {
  const partName = req.params.part;
  const fileName = req.params.filename;
  const partFile = assets.getPackage(partName);
  if (!partFile || !assets.getFiles().includes(`${partName}/${fileName}`)) return res.status(404).send('Not found');
  const partPath = Config.getPackageModulePath(partName);
  return res.sendFile(path.join(partPath, fileName));
});
