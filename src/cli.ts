#!/usr/bin/env node
import module from 'node:module';

const args = process.argv.slice(2);

// The version is asked for by tools, often; it loads nothing.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${GUARD_VERSION}\n`);
} else {
  // Node 22.8 and later keep compiled code between runs; the types of Node 20 do not know of it.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  const { main } = await import('./cli/main.ts');
  await main(args);
}
