// npm run bench [-- --rounds 7] [--no-peers] [--no-all] [--node PATH]: speed of the built guard as ratios to `node -e 0` of the same run.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, peakMemory, runOnce } from './measure.mjs';
import { eslintCommand } from './peers.mjs';
import { cache, makeRepository } from './repository.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, peers: { type: 'boolean', default: true }, all: { type: 'boolean', default: true }, node: { type: 'string', default: process.execPath } },
  allowNegative: true,
});
const { node } = values;
const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '../dist/cli.js');
if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build');

const { root, all, indexes } = makeRepository();
const rounds = Number(values.rounds);
const guard = (name, args, index) => ({ name, command: [node, cli, ...args], cwd: root, env: index === undefined ? {} : { GIT_INDEX_FILE: index } });
const eslint = (name, paths, limit) => ({ name, command: eslintCommand(paths), cwd: root, rounds: limit });
/** The most that each case may cost, in `node -e 0`. */
const goals = { 'guard --version': 1.2, 'guard check: nothing relevant staged': 1.7, 'guard check: 1 file': 2.5, 'guard check: 10 files': 3.5, 'guard check: 100 files': 12 };

const small = [
  { name: 'node -e 0', command: [node, '-e', '0'], cwd: root },
  guard('guard --version', ['--version']),
  guard('guard check: nothing relevant staged', ['check'], indexes.nothing.index),
  guard('guard check: 1 file', ['check'], indexes.one.index),
  guard('guard check: 10 files', ['check'], indexes.ten.index),
  guard('guard check: 100 files', ['check'], indexes.hundred.index),
  guard('guard check --range: 10 files', ['check', '--range', `HEAD..${indexes.ten.commit}`]),
  guard('guard check --range: 100 files', ['check', '--range', `HEAD..${indexes.hundred.commit}`]),
];
const peers = values.peers ? [eslint('eslint: 1 file', indexes.one.paths, 3), eslint('eslint: 10 files', indexes.ten.paths, 3), eslint('eslint: 100 files', indexes.hundred.paths, 1)] : [];
const large = values.all
  ? [
      { name: 'oxc parse of every file', command: [node, join(here, 'parse-all.mjs'), root, join(cache, 'repository.json')], cwd: root, rounds: 3 },
      { ...guard('guard check --all', ['check', '--all']), rounds: 3 },
    ]
  : [];

console.log(`${node} ${runOnce({ command: [node, '--version'], cwd: root }).output.trim()}, ${all.length} TypeScript files, ${rounds} rounds, medians\n`);
const results = compare([...small, ...peers, ...large], rounds);
const unit = results.get('node -e 0').cpu;
console.log(`${'case'.padEnd(40)} ${'cpu ms'.padStart(8)} ${'x node'.padStart(8)} ${'goal'.padStart(6)} ${'wall ms'.padStart(8)} exit`);
for (const [name, { cpu, wall, code }] of results) {
  const goal = goals[name];
  console.log(`${name.padEnd(40)} ${cpu.toFixed(0).padStart(8)} ${(cpu / unit).toFixed(2).padStart(8)} ${(goal?.toFixed(1) ?? '').padStart(6)} ${wall.toFixed(0).padStart(8)} ${String(code).padStart(4)}`);
}
const ratio = (a, b) => (results.get(a).cpu / results.get(b).cpu).toFixed(3);
console.log();
if (values.peers) for (const size of ['1 file', '10 files', '100 files']) console.log(`guard / eslint, ${size}: ${ratio(`guard check: ${size}`, `eslint: ${size}`)} (goal 0.08)`);
if (values.all) {
  console.log(`guard check --all / oxc parse: ${ratio('guard check --all', 'oxc parse of every file')} (goal 1.5)`);
  console.log(`memory of guard check --all: ${peakMemory(guard('', ['check', '--all'])).toFixed(0)} MiB (goal 700)`);
}
