// library: bullmq; feature: the program's own files, named by its own jobs; expect: innocent
import { Worker, type Job } from 'bullmq';
import { readFile, unlink } from 'node:fs/promises';

async function index(job: Job<{ upload: string }>) {
  const { upload } = job.data;
  const text = await readFile(upload, 'utf8');
  await unlink(job.data.upload);
  return text.length;
}
export const worker = new Worker('uploads', index);
