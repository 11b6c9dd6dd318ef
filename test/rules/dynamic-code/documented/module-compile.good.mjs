// library: node; feature: modules and workers of files of one's own; expect: innocent
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const require = createRequire(import.meta.url);

export function start(req, res) {
  const settings = require('./settings.json');
  const worker = new Worker(new URL('./job.mjs', import.meta.url), { workerData: req.body });
  new Worker('parentPort.postMessage(1)', { eval: true });
  worker.on('exit', () => res.json(settings));
}
