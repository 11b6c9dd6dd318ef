import { describe, expect, test } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import { reportOf, runGuard, searchHandler, withPool } from './guard-process.ts';

const bad = withPool(searchHandler());
const off = '{ "rules": { "sql-concatenation": "off" } }';

describe('guard.config.json', () => {
  test('counts as it is staged, not as it lies on disk', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    repo.write('guard.config.json', off);
    expect(runGuard(repo, ['check']).status).toBe(1);
    expect(runGuard(repo, ['check', '--worktree']).status).toBe(0);
    repo.git('add', 'guard.config.json');
    repo.write('guard.config.json', '{ broken');
    expect(runGuard(repo, ['check']).status).toBe(0);
    expect(runGuard(repo, ['check', '--worktree']).status).toBe(2);
  });

  test('is outranked by the command line and by a file that is named there', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'guard.config.json': '{ "failOn": "never" }' });
    repo.write('../strict.json', '{}');
    expect(runGuard(repo, ['check']).status).toBe(0);
    expect(runGuard(repo, ['check', '--fail-on', 'error']).status).toBe(1);
    expect(runGuard(repo, ['check', '--config', '../strict.json']).status).toBe(1);
  });

  test('is refused with file, line, column and the nearest name', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'guard.config.json': '{\n  // typo\n  "ruls": {}\n}\n' });
    expect(runGuard(repo, ['check'])).toEqual({
      status: 2, stdout: '',
      stderr: 'guard: guard.config.json:3:3: unknown key "ruls". Did you mean "rules"?\n  What can be configured: guard config --help\n',
    });
  });

  test('sets ignored paths, severities and errors-only paths', () => {
    const repo = withRepo();
    const doubtful = withPool('export const find = (id) => pool.query(`SELECT 1 FROM a WHERE id = ${id}`);\n');
    repo.stage({
      'vendor/search.js': bad, 'src/find.js': doubtful, 'test/find.js': doubtful, 'tools/find.js': doubtful,
      'guard.config.json': '{ "ignore": ["vendor"], "overrides": [{ "paths": ["tools"], "rules": { "sql-concatenation": "error" } }] }',
    });
    const report = reportOf(runGuard(repo, ['check', '--format', 'json']));
    const graded = report.findings.map(({ location, severity }: { location: { path: string }; severity: string }) => `${location.path} ${severity}`);
    expect(graded).toEqual(['src/find.js warning', 'tools/find.js error']);
    expect(runGuard(repo, ['check', '--verbose']).stdout).toContain('vendor/search.js  ignored by config');
  });

  test('cannot switch off its own check in CI: there the version before the change counts', () => {
    const repo = withRepo();
    repo.commit('Start', { 'README.md': 'Shop\n' });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('Add search', { 'src/search.js': bad, 'guard.config.json': off });
    const inCi = { env: { CI: 'true' } };
    expect(runGuard(repo, ['check', '--base', 'main']).status).toBe(0);
    const { status, stdout } = runGuard(repo, ['check', '--base', 'main'], inCi);
    expect(status).toBe(1);
    expect(stdout).toContain('this change touches guard.config.json; the version before it counts');
    expect(runGuard(repo, ['check', '--range', 'main..HEAD'], inCi).status).toBe(1);
    expect(runGuard(repo, ['check', '--base', 'main', 'src'], inCi).status).toBe(1);
    expect(runGuard(repo, ['check', '--base', 'main', '--config-from', 'snapshot'], inCi).status).toBe(0);
    expect(runGuard(repo, ['check', '--base', 'main', '--config-from', 'base']).status).toBe(1);
  });

  test('takes models of the repository from what is staged', () => {
    const repo = withRepo();
    repo.stage({ 'src/find.js': "import { lookUp } from 'shop-store';\nexport const find = (req) => lookUp('SELECT * FROM customers WHERE city = ' + req.query.city);\n" });
    expect(runGuard(repo, ['check']).status).toBe(0);
    const model = `/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 */
declare module 'shop-store' {
  export function lookUp(text: Sql, values?: Bound): Row[];
}
`;
    repo.write('.guard/models/store.d.ts', model);
    expect(runGuard(repo, ['check']).status).toBe(0);
    repo.git('add', '.guard');
    expect(runGuard(repo, ['check']).status).toBe(1);
    repo.stage({ '.guard/models/store.d.ts': 'declare module {' });
    const broken = runGuard(repo, ['check']);
    expect([broken.status, broken.stdout]).toEqual([2, '']);
    expect(broken.stderr).toContain('guard: .guard/models/store.d.ts:1:');
  });
});

describe('guard config', () => {
  test('prints every value and where it was said', () => {
    const repo = withRepo();
    repo.stage({ 'guard.config.json': '{\n  "failOn": "warning",\n  "ignore": ["dist", "vendor"],\n  "rules": { "sql-concatenation": { "severity": "error", "paths": ["src"] } }\n}\n' });
    const { status, stdout } = runGuard(repo, ['config']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^failOn +warning +guard\.config\.json:2:13$/m);
    expect(stdout).toMatch(/^strict +false +default$/m);
    expect(stdout).toMatch(/^ignore +dist +guard\.config\.json:3:13\n +vendor$/m);
    expect(stdout).toMatch(/^rules\.sql-concatenation +error +guard\.config\.json:4:35\n +only src$/m);
  });

  test('prints them as data', () => {
    const repo = withRepo();
    repo.stage({ 'guard.config.json': '{ "strict": true }' });
    const config = JSON.parse(runGuard(repo, ['config', '--json']).stdout);
    expect(config.settings.strict).toEqual({ value: true, from: 'guard.config.json:1:13' });
    expect(config.settings['limits.maxBytes']).toEqual({ value: 1_048_576, from: 'default' });
    expect(config.rules['sql-concatenation']).toEqual({ from: 'default' });
  });
});
