import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inputNames, variableOf } from './action/inputs.ts';
import { reportActionFailure } from './action/report-action-failure.ts';
import { runAction } from './action/run-action.ts';
import type { ActionWorld, GitResult } from './action/world.ts';

const cwd = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
const env = { ...process.env };
// They may hold secrets; what is started later, and whoever reads the environment of this process, gets none of them.
for (const name of inputNames) delete process.env[variableOf(name)];

const world: ActionWorld = {
  env,
  cwd,
  now: new Date(),
  write(text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  },
  append: (path, text) => appendFileSync(path, text),
  readFile: (path) => readFileSync(resolve(cwd, path), 'utf8'),
  writeFile(path, text) {
    const target = resolve(cwd, path);
    mkdirSync(dirname(target), { recursive: true });
    // A link that the checkout put there is replaced, not followed.
    const temporary = `${target}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  },
  fetch: (url, init) => fetch(url, init),
  git: (args, more) => runGit(args, more),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: () => randomBytes(16).toString('hex'),
};

function runGit(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<GitResult> {
  return new Promise((done) => {
    execFile('git', args, { cwd, env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...more }, maxBuffer: 2 ** 26, timeout: 300_000 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      done({ status, stdout, stderr });
    });
  });
}

void runAction(world)
  .catch((error: unknown) => reportActionFailure(world, error))
  .then((exitCode) => process.exit(exitCode));
