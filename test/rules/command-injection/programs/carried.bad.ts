// library: express; feature: what a handler puts on the request for those behind it; expect: bad
import { exec } from 'node:child_process';
import express from 'express';

const app = express();
const router = express.Router();

function pickShelf(req: any, _res: unknown, next: () => void) {
  req.shelf = req.headers['x-shelf'];
  next();
}

app.use((req: any, res, next) => {
  req.language = req.query.language;
  res.locals.hall = req.query.hall;
  next();
});
router.param('folder', (req: any, _res, next, folder) => {
  req.folder = folder;
  next();
});

app.get('/titles', (req: any, res) => {
  exec(`list-titles --language ${req.language}`); // error: command-injection
  exec(`list-titles --hall ${res.locals.hall}`); // error: command-injection
  res.end();
});

app.get('/shelves', pickShelf, (req: any, res: any) => {
  exec(`list-shelf ${req.shelf}`); // error: command-injection
  res.end();
});

router.get('/folders/:folder', (req: any, res) => {
  exec(`list-folder ${req.folder}`); // error: command-injection
  res.end();
});
app.use(router);
