/** R11: configuration that would like to be a program. Nothing is run or fetched; what cannot be read is exit code 2 with the reason. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { guard, planted } from './run-checks.ts';
import { record } from './table.ts';

interface Case {
  plant(repo: TestRepo, mark: string): void;
  /** Exit code and a part of what is said: 1 means that the file was no configuration at all and the bug was found. */
  readonly expect: readonly [1 | 2, string];
}

const js = (mark: string): string => `require('fs').writeFileSync(${JSON.stringify(mark)}, 'x'); module.exports = { failOn: 'never' };\n`;
const config = (text: string): Case['plant'] => (repo) => repo.stage({ 'guard.config.json': text });

const cases: Readonly<Record<string, Case>> = {
  'JavaScript in guard.config.json': { plant: (repo, mark) => repo.stage({ 'guard.config.json': js(mark) }), expect: [2, 'guard.config.json:1:1'] },
  'guard.config.js': { plant: (repo, mark) => repo.stage({ 'guard.config.js': js(mark) }), expect: [1, 'sql-concatenation'] },
  'guard.config.ts and .mjs': { plant: (repo, mark) => repo.stage({ 'guard.config.ts': js(mark), 'guard.config.mjs': js(mark) }), expect: [1, 'sql-concatenation'] },
  'a link to /etc/passwd': { plant: (repo) => (repo.link('guard.config.json', '/etc/passwd'), void repo.git('add', 'guard.config.json')), expect: [2, 'is a symlink'] },
  'a folder of that name': { plant: (repo) => repo.stage({ 'guard.config.json/x': '1' }), expect: [1, 'sql-concatenation'] },
  'a pattern that leads out': { plant: config('{ "ignore": ["../../**"] }'), expect: [2, 'leads out of the repository'] },
  'extends an address': { plant: config('{ "extends": "https://evil.example/x.json" }'), expect: [2, 'unknown key "extends"'] },
  'a thousand and one patterns': { plant: config(JSON.stringify({ ignore: Array.from({ length: 1_001 }, (_, index) => `a${index}`) })), expect: [2, 'more than 1000 patterns'] },
  'a million patterns': { plant: config(JSON.stringify({ ignore: Array.from({ length: 100_000 }, (_, index) => `a${index}`) })), expect: [2, 'larger than'] },
  'patterns that take for ever': { plant: config('{ "ignore": ["*a*a*a*a*a*a*a*a*b"] }'), expect: [2, 'wildcards'] },
  '__proto__': { plant: config('{ "__proto__": { "failOn": "never" } }'), expect: [2, 'unknown key "__proto__"'] },
  'constructor in rules': { plant: config('{ "rules": { "constructor": "off" } }'), expect: [2, 'unknown rule "constructor"'] },
  'nested without end': { plant: config('['.repeat(60_000)), expect: [2, 'guard.config.json'] },
  'a key said twice': { plant: config('{ "failOn": "error", "failOn": "never" }'), expect: [2, 'said twice'] },
  'no UTF-8': { plant: (repo) => repo.stage({ 'guard.config.json': Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }), expect: [2, 'not UTF-8'] },
  'a model that is a program': { plant: (repo, mark) => repo.stage({ '.guard/models/x.d.ts': `declare module 'x' {}\n${js(mark)}` }), expect: [2, '.guard/models/x.d.ts'] },
  'a baseline of another kind': { plant: (repo) => repo.stage({ 'guard.baseline.json': '{ "version": 1, "findings": [{ "path": {} }] }' }), expect: [2, 'broken entry'] },
  'npm scripts and a prepare': { plant: (repo, mark) => repo.stage({ 'package.json': JSON.stringify({ scripts: { prepare: `touch ${mark}`, test: `touch ${mark}` }, main: 'x.js' }), 'x.js': js(mark) }), expect: [1, 'sql-concatenation'] },
};

test('nothing of a configuration is run, and what is wrong with it is said', () => {
  const wrong: string[] = [];
  for (const [name, { plant, expect: [status, words] }] of Object.entries(cases)) {
    const repo = makeRepo();
    const mark = join(repo.home, 'was-run');
    try {
      repo.commit('Base', { 'README.md': 'x\n' });
      repo.stage({ 'src/a.js': planted });
      plant(repo, mark);
      const result = guard(repo, ['check']);
      if (result.status !== status || !result.output.includes(words)) wrong.push(`${name}: exit code ${result.status}: ${result.output.slice(0, 300)}`);
      if (existsSync(mark)) wrong.push(`${name}: was run`);
    } finally {
      repo.remove();
    }
  }
  record({ id: 'R11', what: 'configurations that are no data: run, fetched or passed over', cases: Object.keys(cases).length, wrong: wrong.length });
  expect(wrong).toEqual([]);
}, 300_000);
