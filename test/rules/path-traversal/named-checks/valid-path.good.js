// library: express; feature: a method that says whether a path is valid; expect: innocent
import path from 'node:path';
import express from 'express';

export class Clips {
  constructor(root) {
    this.root = root;
    this.router = express.Router();
    this.router.get('/:clip', this.show.bind(this));
  }
  validateClipPath(folder, file) {
    const way = path.relative(folder, file);
    return way && !way.startsWith('..') && !path.isAbsolute(way);
  }
  show(req, res) {
    const file = path.join(this.root, req.params.clip);
    if (!this.validateClipPath(this.root, file)) return res.sendStatus(400);
    res.sendFile(file);
  }
}
