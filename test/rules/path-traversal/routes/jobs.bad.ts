// library: bullmq; feature: a file that a request names, while a job is made of it; expect: bad
import { Queue } from 'bullmq';
import type { Request, Response } from 'express';
import { readFile } from 'node:fs/promises';

const uploads = new Queue('uploads');
export async function enqueue(req: Request, res: Response) {
  const text = await readFile(`/var/uploads/${req.body.upload}`, 'utf8'); // error: path-traversal
  await uploads.add('index', { text });
  res.sendStatus(202);
}
