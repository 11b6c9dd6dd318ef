// node bench/review-idle.mjs [--rounds 41] [--node PATH]: what a review that has nothing to ask adds to `guard check`: a comment is staged
// in one file, and guard.config.json has the review off, or on. Runs are in pairs, so that what else the machine does touches both alike.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runOnce } from './measure.mjs';
import { environment, makeRepository } from './repository.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '41' }, node: { type: 'string', default: process.execPath }, cli: { type: 'string' } } });
const cli = resolve(values.cli ?? join(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js'));
if (!existsSync(cli)) throw new Error(`${cli} is missing: npm run build`);

const { root } = makeRepository();
const folder = mkdtempSync(join(tmpdir(), 'guard-idle-'));
const git = (args, { input, index } = {}) => execFileSync('git', args, { cwd: root, input, encoding: 'utf8', env: { ...environment, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) } }).trim();
const path = 'packages/rxjs/src/internal/Subject.ts';

/** A command with an index of its own, and a cache of its own, as a user has who always has the same configuration. */
function staged(mode) {
  const index = join(folder, `index-${mode}`);
  const lines = git(['show', `HEAD:${path}`]).split('\n');
  lines.splice(20, 0, '// What this is for.');
  git(['read-tree', 'HEAD'], { index });
  for (const [name, text] of [['guard.config.json', `{ "review": { "mode": "${mode}" } }\n`], [path, `${lines.join('\n')}\n`]]) {
    git(['update-index', '--add', '--cacheinfo', `100644,${git(['hash-object', '-w', '--stdin'], { input: text })},${name}`], { index });
  }
  const cache = join(folder, `cache-${mode}`);
  mkdirSync(cache);
  return { command: [values.node, cli, 'check'], cwd: root, env: { GIT_INDEX_FILE: index, XDG_CACHE_HOME: cache } };
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
try {
  const pair = [staged('off'), staged('on')];
  for (const command of [...pair, ...pair]) runOnce(command);
  const said = runOnce(pair[1]).output;
  if (!said.includes(' inert ')) throw new Error(`the review had something to ask, or did not run:\n${said}`);
  const runs = Array.from({ length: Number(values.rounds) }, (_, round) => {
    const [first, second] = (round % 2 === 0 ? pair : [...pair].reverse()).map((command) => runOnce(command));
    return round % 2 === 0 ? { off: first, on: second } : { off: second, on: first };
  });
  console.log(`${runs.length} pairs, medians in ms`);
  for (const kind of ['cpu', 'wall']) {
    const of = (mode) => median(runs.map((run) => run[mode][kind])).toFixed(1);
    console.log(`${kind.padEnd(5)} off ${of('off')}  on ${of('on')}  paired difference ${median(runs.map(({ on, off }) => on[kind] - off[kind])).toFixed(1)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
