#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { describeMissingPart } from './cli/missing-part.ts';

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
  }).catch((error: unknown) => {
    // From here on the program says itself what goes wrong; this is about the file that it begins with.
    writeSync(2, describeMissingPart(error, import.meta.dirname) ?? `guard: cannot be loaded: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(2);
  });
}
