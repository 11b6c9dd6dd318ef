// library: express; feature: the id that the database gave back; expect: innocent
import type { Request, Response } from 'express';
import path from 'node:path';

interface Shelf {
  getBook(id: string): Promise<{ id: string } | undefined>;
}

const open: { id: string; folder: string }[] = [];

export async function show(req: Request, res: Response, shelf: Shelf) {
  const book = await shelf.getBook(req.params.id);
  if (!book) return res.sendStatus(404);
  res.sendFile(path.join('/srv/books', book.id, 'cover.png'));
}

export function part(req: Request, res: Response) {
  const id = req.params.id;
  const one = open.find((each) => each.id === id);
  if (!one) return res.sendStatus(404);
  res.sendFile(path.join('/srv/parts', id, 'index.bin'));
}
