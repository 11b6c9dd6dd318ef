#!/usr/bin/env node
import { writeSync } from 'node:fs';

const args = process.argv.slice(2);

// The version is asked for by tools, often; it loads nothing.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  // To make process.stdout takes longer than everything else here.
  writeSync(1, `${GUARD_VERSION}\n`);
} else {
  // The build puts the program beside this file, as CommonJS: Node needs a third of the time to load it.
  void import('./cli/code-cache.ts').then(({ openLayers }) => {
    const open = openLayers(import.meta.dirname, require, process.env);
    const program = open('main')['src/cli/main.ts']!() as typeof import('./cli/main.ts');
    return program.main(args);
  });
}
