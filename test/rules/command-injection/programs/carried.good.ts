// library: express; feature: what a handler has checked or converted before it puts it on the request; expect: innocent
import { exec } from 'node:child_process';
import express from 'express';

const app = express();
const HALLS = ['north', 'south'];

function pickShelf(req: any, res: any, next: () => void) {
  const shelf = String(req.headers['x-shelf']);
  if (!/^[a-z]{1,8}$/.test(shelf)) {
    res.sendStatus(400);
    return;
  }
  req.shelf = shelf;
  next();
}

app.use((req: any, res, next) => {
  req.page = Number(req.query.page) || 1;
  req.mode = 'quiet';
  res.locals.hall = HALLS.includes(String(req.query.hall)) ? String(req.query.hall) : 'north';
  next();
});

app.get('/titles', (req: any, res) => {
  exec(`list-titles --page ${req.page} --mode ${req.mode}`);
  exec(`list-titles --hall ${res.locals.hall}`);
  res.end();
});

app.get('/shelves', pickShelf, (req: any, res: any) => {
  exec(`list-shelf ${req.shelf}`);
  res.end();
});
