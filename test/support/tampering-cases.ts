import type { Snapshot } from '../../src/core/snapshot.ts';
import { memorySnapshot } from './memory-snapshot.ts';

export const guardedWorkflow = `name: guard
on: [pull_request, merge_group]
permissions:
  contents: read
jobs:
  guard:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
        with:
          persist-credentials: false
      - uses: acme/guard@0123456789abcdef0123456789abcdef01234567
        with:
          fail-on: warning
  other:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`;

const handler = (value: string, comment = ''): string => `import pg from 'pg';
const pool = new pg.Pool();
export async function show(req, res) {
${comment}  res.json(await pool.query(${value}));
}
`;
const injected = '`SELECT * FROM orders WHERE id = ${req.query.id}`';
const bound = "'SELECT * FROM orders WHERE id = $1', [req.query.id]";
const ignore = '  // guard-ignore sql-concatenation -- the gateway lets only digits through\n';
const baseline = (...fingerprints: readonly string[]): string =>
  `${JSON.stringify({ version: 1, findings: fingerprints.map((fingerprint) => ({ path: 'src/a.js', rule: 'sql-concatenation', fingerprint, count: 1 })) }, undefined, 2)}\n`;

/** The guarded repository that all cases start from. */
export const guardedBase: Readonly<Record<string, string>> = {
  'guard.config.json': '{ "failOn": "warning", "rules": { "sql-concatenation": "error" } }\n',
  'guard.baseline.json': baseline('one'),
  '.guard/models/orders.d.ts': "declare module 'orders' {\n  export function run(text: Sql): void;\n}\n",
  '.github/workflows/guard.yml': guardedWorkflow,
  '.husky/pre-commit': 'npm test\nnpx --no-install guard check --hook\n',
  'lefthook.yml': 'pre-push:\n  jobs:\n    - run: npx --no-install guard check --hook\n',
  '.claude/settings.json': '{ "hooks": { "Stop": [{ "hooks": [{ "type": "command", "command": "npx --no-install guard agent-hook --for claude-code" }] }] } }\n',
  '.gitattributes': '* text=auto\n',
  '.github/CODEOWNERS': '* @acme/all\n/.github/ @acme/security\nguard.config.json @acme/security\n',
  'package.json': '{\n  "devDependencies": {\n    "husky": "^9",\n    "stageguard": "^0.1.0"\n  }\n}\n',
  'src/a.js': handler(bound),
  'dist/bundle.js': 'x\n',
};

export interface TamperCase {
  readonly name: string;
  /** What the change makes of the base; undefined deletes. */
  readonly change: Readonly<Record<string, string | undefined>>;
  /** `severity path:line`, for each finding of the rule. */
  readonly expect: readonly string[];
  /** A part of the first message. */
  readonly says?: string;
}

const workflow = (from: string, to: string): Record<string, string> => ({ '.github/workflows/guard.yml': guardedWorkflow.replace(from, to) });
const file = '.github/workflows/guard.yml';

/** What a change may try, and what has to be said of it. */
export const tamperCases: readonly TamperCase[] = [
  { name: 'the threshold is raised', change: { 'guard.config.json': '{ "failOn": "never", "rules": { "sql-concatenation": "error" } }\n' }, expect: ['error guard.config.json:1'], says: 'failOn goes from "warning" to "never"' },
  { name: 'paths are ignored', change: { 'guard.config.json': '{\n  "failOn": "warning",\n  "ignore": ["src/**"],\n  "rules": { "sql-concatenation": "error" }\n}\n' }, expect: ['error guard.config.json:1'], says: 'ignore gets "src/**"' },
  { name: 'a rule is switched off', change: { 'guard.config.json': '{ "failOn": "warning", "rules": { "sql-concatenation": "off", "guard-tampering": "off" } }\n' }, expect: ['error guard.config.json:1'], says: 'rule sql-concatenation is switched off' },
  { name: 'a rule is off for some paths', change: { 'guard.config.json': '{ "failOn": "warning", "rules": { "sql-concatenation": "error" }, "overrides": [{ "paths": ["src/**"], "rules": { "sql-concatenation": "off" } }] }\n' }, expect: ['error guard.config.json:1'] },
  { name: 'the configuration is deleted', change: { 'guard.config.json': undefined }, expect: ['error guard.config.json:1'], says: 'guard.config.json is gone' },
  { name: 'the configuration is broken', change: { 'guard.config.json': '{ "failOn": \n' }, expect: ['error guard.config.json:2'], says: 'cannot read its configuration' },
  { name: 'the baseline grows', change: { 'guard.baseline.json': baseline('one', 'two', 'three') }, expect: ['error guard.baseline.json:13'], says: '2 more findings' },
  { name: 'a model changes', change: { '.guard/models/orders.d.ts': "declare module 'orders' {\n  export function run(text: string): void;\n}\n" }, expect: ['warning .guard/models/orders.d.ts:2'] },
  { name: 'a model is deleted', change: { '.guard/models/orders.d.ts': undefined }, expect: ['warning .guard/models/orders.d.ts:1'], says: 'is gone' },
  { name: 'the workflow is deleted', change: { [file]: undefined }, expect: [`error ${file}:1`], says: 'takes guard out of a workflow' },
  { name: 'the step is taken out', change: workflow('      - uses: acme/guard@0123456789abcdef0123456789abcdef01234567\n        with:\n          fail-on: warning\n', ''), expect: [`error ${file}:1`] },
  { name: 'the step is commented out', change: workflow('      - uses: acme/guard@', '      # - uses: acme/guard@'), expect: [`error ${file}:1`] },
  { name: 'the step may fail', change: workflow('          fail-on: warning\n', '          fail-on: warning\n        continue-on-error: true\n'), expect: [`error ${file}:15`], says: 'goes on after a failure' },
  { name: 'the job is never run', change: workflow('    runs-on: ubuntu-latest\n    steps:\n      - uses: actions', '    if: false\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions'), expect: [`error ${file}:7`] },
  { name: 'no finding makes the step fail', change: workflow('fail-on: warning', 'fail-on: never'), expect: [`error ${file}:14`] },
  { name: 'the workflow runs on other events', change: workflow('on: [pull_request, merge_group]', 'on: workflow_dispatch'), expect: [`warning ${file}:2`] },
  { name: 'the step is another version', change: workflow('acme/guard@0123456789abcdef0123456789abcdef01234567', 'acme/guard@fedcba9876543210fedcba9876543210fedcba98'), expect: [`warning ${file}:12`] },
  { name: 'the hook loses guard', change: { '.husky/pre-commit': 'npm test\n' }, expect: ['error .husky/pre-commit:1'], says: 'takes guard out of a hook' },
  { name: 'the hook passes over a failure', change: { '.husky/pre-commit': 'npm test\nnpx --no-install guard check --hook || true\n' }, expect: ['error .husky/pre-commit:2'], says: 'let' },
  { name: 'the hook ends before guard', change: { '.husky/pre-commit': 'npm test\nexit 0\nnpx --no-install guard check --hook\n' }, expect: ['error .husky/pre-commit:2'] },
  { name: 'the agent\'s hook loses guard', change: { '.claude/settings.json': '{ "hooks": {} }\n' }, expect: ['error .claude/settings.json:1'] },
  { name: 'guard is uninstalled', change: { 'package.json': '{\n  "devDependencies": {\n    "husky": "^9"\n  }\n}\n' }, expect: ['error package.json:1'] },
  { name: 'source files are hidden from the diff', change: { '.gitattributes': '* text=auto\nsrc/** -diff\n' }, expect: ['error .gitattributes:2'], says: 'src/a.js' },
  { name: 'source files are called binary', change: { '.gitattributes': '* text=auto\n*.js binary\n' }, expect: ['error .gitattributes:2'] },
  { name: 'source files are folded away', change: { '.gitattributes': '* text=auto\n/src/*.js linguist-generated=true\n' }, expect: ['warning .gitattributes:2'] },
  { name: 'a folder below brings attributes', change: { 'src/.gitattributes': '*.js -diff\n' }, expect: ['error src/.gitattributes:1'] },
  { name: 'an owner is removed', change: { '.github/CODEOWNERS': '* @acme/all\nguard.config.json\n' }, expect: ['warning .github/CODEOWNERS:1', 'warning .github/CODEOWNERS:2'] },
  { name: 'the change silences its own finding', change: { 'src/a.js': handler(injected, ignore) }, expect: ['warning src/a.js:4'], says: 'the gateway lets only digits through' },
  {
    name: 'it silences many', change: Object.fromEntries([1, 2, 3, 4, 5].map((index) => [`src/many-${index}.js`, handler(injected, ignore)])),
    expect: [1, 2, 3, 4, 5].map((index) => `error src/many-${index}.js:4`), says: 'one of 5',
  },
  { name: 'a tampering finding cannot be silenced by a comment', change: { 'src/a.js': handler(injected, `  // guard-ignore guard-tampering -- fine\n${ignore}`) }, expect: ['warning src/a.js:5'] },
];

/** What a change may do without a word. */
export const innocentCases: readonly Omit<TamperCase, 'expect' | 'says'>[] = [
  { name: 'a stricter configuration', change: { 'guard.config.json': '{ "failOn": "suggestion", "strict": true, "rules": { "sql-concatenation": "error" } }\n' } },
  { name: 'a configuration with a comment', change: { 'guard.config.json': '// how guard is set\n{ "failOn": "warning", "rules": { "sql-concatenation": "error" } }\n' } },
  { name: 'a smaller baseline', change: { 'guard.baseline.json': '{ "version": 1, "findings": [] }\n' } },
  { name: 'another job of the workflow', change: workflow('      - run: npm test', '      - run: npm run lint\n        continue-on-error: true') },
  { name: 'a comment in the workflow', change: workflow('  other:', '  # what else is done\n  other:') },
  { name: 'another workflow', change: { '.github/workflows/deploy.yml': 'on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy.sh || true\n' } },
  { name: 'another line of the hook', change: { '.husky/pre-commit': 'npm run lint || true\nnpm test\nnpx --no-install guard check --hook\n' } },
  { name: 'guard moves to another hook', change: { '.husky/pre-commit': 'npm test\n', '.husky/pre-push': 'npx --no-install guard check --hook\n' } },
  { name: 'a newer guard', change: { 'package.json': '{\n  "devDependencies": {\n    "husky": "^9",\n    "stageguard": "^0.2.0"\n  }\n}\n' } },
  { name: 'attributes of what programs write', change: { '.gitattributes': '* text=auto\n*.png binary\ndist/** -diff linguist-generated\n*.min.js -diff\npackage-lock.json -diff\n' } },
  { name: 'one more owner', change: { '.github/CODEOWNERS': '* @acme/all\n/.github/ @acme/security @acme/all\nguard.config.json @acme/security\n/src/ @acme/shop\n' } },
  { name: 'a comment that was there before', change: { 'src/b.js': handler(bound) } },
];

/** The change as a snapshot; deleted files are changes too. */
export function tamperSnapshot(change: TamperCase['change'], base: Readonly<Record<string, string>> = guardedBase): Snapshot {
  const files = Object.fromEntries(Object.entries({ ...base, ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const snapshot = memorySnapshot(files, { base });
  const deleted = Object.keys(change).filter((path) => change[path] === undefined);
  return { ...snapshot, changes: [...snapshot.changes, ...deleted.map((path) => ({ path, status: 'deleted' as const, kind: 'file' as const, oldOid: 'old', hunks: [], changed: [] }))] };
}
