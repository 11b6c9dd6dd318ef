#!/usr/bin/env node
import { join } from 'node:path';
import { requireCached } from './cli/code-cache.ts';

const args = process.argv.slice(2);

// The version is asked for by tools, often; it loads nothing.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${GUARD_VERSION}\n`);
} else {
  // The build puts src/cli/main.ts beside this file, as CommonJS: Node needs a third of the time to load it.
  const program = requireCached(join(import.meta.dirname, 'main.js'), require, process.env) as typeof import('./cli/main.ts');
  void program.main(args);
}
