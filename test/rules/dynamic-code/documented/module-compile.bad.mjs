// library: node; feature: modules and workers made of text; expect: bad
import Module, { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const require = createRequire(import.meta.url);

export function load(req, res) {
  const made = new Module('plugin');
  made._compile(req.body.source, 'plugin.js'); // error: dynamic-code
  new Worker(req.body.job, { eval: true }); // error: dynamic-code
  require(req.body.plugin); // error: dynamic-code
  res.end();
}
