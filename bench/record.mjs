#!/usr/bin/env node
// What it costs to keep the record: the same check with `record` on and off, run in turn. CPU time of the whole process, since
// absolute times mean nothing on a shared machine. Usage: npm run build && node bench/record.mjs [runs]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOnce } from './measure.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = process.env.GUARD_CLI ?? join(root, 'dist/cli.js');
const runs = Number(process.argv[2] ?? 30);
const home = mkdtempSync(join(tmpdir(), 'guard-record-'));

const handler = (index) => `import { Pool } from 'pg';

const pool = new Pool();

export async function order${index}(req, res) {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);
  res.json(rows);
}
`;

/** A repository with so many staged files, each changed in one line of eight. */
function makeRepository(name, files, record) {
  const cwd = join(home, name);
  mkdirSync(cwd);
  const git = (...args) => execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], { cwd });
  git('init', '-q');
  writeFileSync(join(cwd, 'guard.config.json'), JSON.stringify({ record }));
  for (let index = 0; index < files; index++) writeFileSync(join(cwd, `order-${index}.js`), handler(index));
  git('add', '.');
  git('commit', '-qm', 'start');
  for (let index = 0; index < files; index++) writeFileSync(join(cwd, `order-${index}.js`), handler(index).replace('res.json', 'res.status(200).json'));
  git('add', '.');
  return cwd;
}

try {
  console.log('staged files   off, cpu ms   on, cpu ms   difference   bytes of an entry');
  for (const files of [1, 10, 100]) {
    const [off, on] = ['off', 'on'].map((record) => ({ command: [process.execPath, cli, 'check', '--hook'], cwd: makeRepository(`${record}-${files}`, files, record) }));
    const pairs = [];
    for (let run = -1; run < runs; run++) {
      const pair = [runOnce(off).cpu, runOnce(on).cpu];
      if (run >= 0) pairs.push(pair);
    }
    const median = (pick) => pairs.map(pick).sort((a, b) => a - b)[pairs.length >> 1].toFixed(1);
    const folder = join(home, `on-${files}`, '.git/guard/ledger');
    const bytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    const entries = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean).length, 0);
    console.log(`${String(files).padStart(12)} ${median(([one]) => one).padStart(13)} ${median(([, one]) => one).padStart(12)} ${median(([before, after]) => after - before).padStart(12)} ${Math.round(bytes / entries).toString().padStart(19)}`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
