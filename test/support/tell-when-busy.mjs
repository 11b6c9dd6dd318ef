// Loaded into guard by NODE_OPTIONS: says on stderr when its event loop has stood still for a while, so that no handler could run.
import { isMainThread, Worker } from 'node:worker_threads';

if (isMainThread) {
  const turns = new Int32Array(new SharedArrayBuffer(4));
  setInterval(() => Atomics.add(turns, 0, 1), 10).unref();
  const watch = `
    const { workerData } = require('node:worker_threads');
    let last = -1;
    const timer = setInterval(() => {
      const now = Atomics.load(workerData, 0);
      if (now !== last) return void (last = now);
      clearInterval(timer);
      require('node:fs').writeSync(2, 'BUSY\\n');
    }, 1500);`;
  new Worker(watch, { eval: true, workerData: turns, execArgv: [] }).unref();
}
