// library: fs; feature: uploaded-file; expect: innocent
import { readFile, unlink } from 'node:fs/promises';
import type { Request, Response } from 'express';
export async function importCsv(req: Request, res: Response) {
  const text = await readFile(req.file!.path, 'utf8');
  await unlink(req.file!.path);
  res.json({ lines: text.length });
}
