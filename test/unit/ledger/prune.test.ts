import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { pruneJournal } from '../../../src/ledger/prune.ts';
import { sampleCheck } from '../../support/record.ts';

const writers = 3;
const perWriter = 400;

test('runs that add entries while the record is tidied up lose none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guard-prune-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'writer.cjs');
  const contents = `import { appendLines, lineOf } from './src/ledger/journal.ts';
    const [folder, name, count] = process.argv.slice(2);
    const entry = ${JSON.stringify(sampleCheck({ id: 'x' }))};
    for (let index = 0; index < Number(count); index++) {
      // One of a month that is kept, one that is tidied away at once.
      appendLines(folder, '2024-11.jsonl', [lineOf({ ...entry, id: name + '-' + index })]);
      appendLines(folder, '2024-11.jsonl', [lineOf({ ...entry, id: 'old-' + name + '-' + index, at: '2024-10-01T10:00:00.000Z' })]);
    }`;
  await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'js' }, bundle: true, platform: 'node', format: 'cjs', outfile: program, logLevel: 'error' });
  const state = { running: writers };
  const ended = Array.from({ length: writers }, (_, index) =>
    new Promise<number | null>((resolve) =>
      spawn(process.execPath, [program, folder, `w${index}`, String(perWriter)], { stdio: 'inherit' }).on('close', (code) => {
        state.running -= 1;
        resolve(code);
      })));
  let taken = 0;
  while (state.running > 0) {
    taken += pruneJournal(folder, '2024-10-15T00:00:00.000Z', false).entries;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await Promise.all(ended)).toEqual([0, 0, 0]);
  taken += pruneJournal(folder, '2024-10-15T00:00:00.000Z', false).entries;
  const ledger = await openLedger(folder);
  onTestFinished(() => ledger.close());
  expect(await ledger.entries()).toHaveLength(writers * perWriter);
  expect(ledger.notices).toEqual([]);
  expect(taken).toBeGreaterThanOrEqual(writers * perWriter);
});
