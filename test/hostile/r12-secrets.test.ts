/** R12: a key is in no log, report, error, child's arguments or file, whatever happens. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFormats } from '../../src/report/index.ts';
import { makeRepo } from '../support/with-repo.ts';
import { cli, guard, planted } from './run-checks.ts';
import { record } from './table.ts';

const key = 'sk-hostile-0123456789abcdefghijklmnop';

test('the key of the review and the token of GitHub leave in no output, argument or file', async () => {
  const repo = makeRepo();
  const wrong: string[] = [];
  let cases = 0;
  try {
    repo.commit('Base', { 'README.md': 'x\n' });
    repo.stage({ 'src/a.js': planted, 'src/half.js': 'function (' });
    writeFileSync(join(repo.home, 'report.json'), '{');
    const env = { OPENAI_API_KEY: key, GITHUB_TOKEN: key, INPUT_TOKEN: key, OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
    const runs = [
      ...reportFormats.map((format) => ['check', '--format', format, '--verbose']),
      ['check', '--review', 'on'], ['check', '--review', 'required', '--format', 'json'], ['config'], ['config', '--json'], ['check', '--config', 'no-such-file'], ['check', '--base', 'no-such-ref'], ['merge', '../report.json'], ['doctor'], ['no-such-command'],
    ];
    for (const args of runs) {
      cases++;
      if (guard(repo, args, env).output.includes(key)) wrong.push(`guard ${args.join(' ')}`);
    }
    // What other processes of the machine can see: the arguments of whatever is started.
    const child = spawn(process.execPath, [cli, 'check', '--all'], { cwd: repo.dir, env: { ...repo.env, ...env }, stdio: 'ignore' });
    const ended = new Promise((done) => child.on('close', () => done(true)));
    for (let over = false; !over; over = await Promise.race([ended.then(() => true), new Promise<boolean>((done) => setTimeout(() => done(false), 20))])) {
      for (const pid of process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []) {
        try {
          if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(key)) wrong.push(`arguments of process ${pid}`);
        } catch {
          // It has ended meanwhile.
        }
      }
    }
    cases++;
    for (const entry of readdirSync(repo.home, { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(key)) wrong.push(`file ${entry.name}`);
    }
    cases++;
  } finally {
    repo.remove();
  }
  record({ id: 'R12', what: 'outputs, arguments and files that hold the key', cases, wrong: wrong.length });
  expect(wrong).toEqual([]);
}, 600_000);
