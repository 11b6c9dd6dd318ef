// library: express; feature: a method that says whether something else is valid; expect: bad
import path from 'node:path';
import express from 'express';

export class Clips {
  constructor(root) {
    this.root = root;
    this.router = express.Router();
    this.router.get('/:clip', this.show.bind(this));
  }
  validateReader(reader) {
    return reader !== undefined;
  }
  show(req, res) {
    const file = path.join(this.root, req.params.clip);
    if (!this.validateReader(req.query.reader)) return res.sendStatus(400);
    res.sendFile(file); // error: path-traversal
  }
}
