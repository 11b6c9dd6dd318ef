// library: express; feature: files of things that were looked up, with and without an end where nothing was found; expect: bad
const path = require('path');

class Covers {
  constructor(shelf, folder) {
    this.shelf = shelf;
    this.folder = folder;
  }
  // Found by its id or answered with 404: only a database that compares texts with numbers lets more through.
  async show(req, res) {
    const book = await this.shelf.getBook(req.params.id);
    if (!book) return res.sendStatus(404);
    res.sendFile(path.join(this.folder, req.params.id, 'cover.png')); // suggestion: path-traversal
  }
  async thumbnail(req, res) {
    const bookId = req.params.book;
    const found = await this.shelf.books.findUnique({ where: { id: bookId } });
    if (found === null) return res.sendStatus(404);
    res.sendFile(path.join(this.folder, bookId, 'small.png')); // suggestion: path-traversal
  }
  async logged(req, res) {
    const book = await this.shelf.getBook(req.params.id);
    if (!book) console.warn('no such book');
    res.sendFile(path.join(this.folder, req.params.id, 'cover.png')); // error: path-traversal
  }
  async other(req, res) {
    const book = await this.shelf.getBook(req.params.id);
    if (!book) return res.sendStatus(404);
    res.sendFile(path.join(this.folder, req.params.id, req.params.size)); // error: path-traversal
  }
  // A reader gives himself a name.
  async portrait(req, res) {
    const reader = await this.shelf.readers.findOne({ name: req.params.name });
    if (!reader) return res.sendStatus(404);
    res.sendFile(path.join(this.folder, req.params.name)); // error: path-traversal
  }
  async raw(req, res) {
    const place = this.shelf.getPath(req.params.id);
    if (!place) return res.sendStatus(404);
    res.sendFile(path.join(this.folder, req.params.id)); // error: path-traversal
  }
}
module.exports = Covers;
