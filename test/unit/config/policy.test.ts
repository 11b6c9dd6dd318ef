import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { createPolicy } from '../../../src/config/policy.ts';
import { readConfig } from '../../../src/config/read-config.ts';

const rule = 'sql-concatenation';
const quiet = 'weak-hash';
const policyOf = (config: object) => createPolicy(readConfig(JSON.stringify(config), 'guard.config.json', [rule, quiet]), rules);

describe('createPolicy', () => {
  it('reports everything in code that clients talk to', () => {
    const policy = policyOf({});
    for (const path of ['src/orders.ts', 'server.js', 'src/testing-tools.ts', 'src/latest/orders.ts', 'src/contest.ts']) {
      expect(policy.threshold(rule, path), path).toBe('suggestion');
    }
  });

  it('reports errors only in tests, migrations, seeds, fixtures, examples and scripts', () => {
    const policy = policyOf({});
    const paths = [
      'test/orders.ts', 'src/__tests__/orders.tsx', 'src/orders.test.ts', 'src/orders.spec.js', 'e2e/login.ts', 'cypress/login.cy.js',
      'db/migrations/001-users.js', 'src/migration/1700000000-users.ts', 'prisma/seed.ts', 'db/seeds/users.js', 'test/fixtures/dump.js',
      'examples/express/server.js', 'scripts/backfill.mjs', 'packages/api/scripts/backfill.ts',
    ];
    for (const path of paths) expect(policy.threshold(rule, path), path).toBe('error');
  });

  it('takes a list of errors-only paths of the user instead of its own', () => {
    const policy = policyOf({ errorsOnly: ['tools'] });
    expect(policy.threshold(rule, 'db/migrations/1.ts')).toBe('suggestion');
    expect(policy.threshold(rule, 'tools/dump.ts')).toBe('error');
    // Tests have a list of their own.
    expect(policy.threshold(rule, 'test/orders.ts')).toBe('error');
  });

  it('hears nothing in tests of rules that say so on their page, and only errors of the others', () => {
    const policy = policyOf({});
    for (const path of ['test/orders.ts', 'src/orders.test.ts', 'src/Mocks/a.ts', 'vitest.config.ts']) {
      expect([policy.isTest(path), policy.threshold(quiet, path), policy.threshold(rule, path)], path).toEqual([true, 'off', 'error']);
    }
    // Run by hand, on data of its own, but no test.
    expect([policy.isTest('scripts/hash.ts'), policy.threshold(quiet, 'scripts/hash.ts')]).toEqual([false, 'error']);
  });

  it('takes the user\'s word for what tests are, and an override\'s for what is told there', () => {
    const policy = policyOf({ testPaths: ['qa'], overrides: [{ paths: ['qa/keys'], rules: { [quiet]: 'warning' } }] });
    expect([policy.isTest('QA/a.ts'), policy.isTest('test/a.ts')]).toEqual([true, false]);
    expect([policy.threshold(quiet, 'qa/a.ts'), policy.threshold(quiet, 'test/a.ts')]).toEqual(['off', 'suggestion']);
    expect([policy.threshold(quiet, 'qa/keys/a.ts'), policy.override(quiet, 'qa/keys/a.ts')]).toEqual(['suggestion', 'warning']);
    expect(policyOf({ testPaths: [] }).threshold(quiet, 'test/a.ts')).toBe('suggestion');
  });

  it('turns a rule off, everywhere or for paths', () => {
    expect(policyOf({ rules: { [rule]: 'off' } }).isOff(rule)).toBe(true);
    expect(policyOf({ rules: { [rule]: 'off' } }).threshold(rule, 'src/orders.ts')).toBe('off');
    const some = policyOf({ rules: { [rule]: { paths: ['src'], ignore: ['src/legacy'] } } });
    expect(some.isOff(rule)).toBe(false);
    expect(some.threshold(rule, 'src/orders.ts')).toBe('suggestion');
    expect(some.threshold(rule, 'src/legacy/orders.ts')).toBe('off');
    expect(some.threshold(rule, 'lib/orders.ts')).toBe('off');
  });

  it('keeps a rule that is off in general on where an override says so', () => {
    const policy = policyOf({ rules: { [rule]: 'off' }, overrides: [{ paths: ['src/db'], rules: { [rule]: 'error' } }] });
    expect(policy.isOff(rule)).toBe(false);
    expect(policy.threshold(rule, 'src/db/orders.ts')).toBe('suggestion');
    expect(policy.override(rule, 'src/db/orders.ts')).toBe('error');
    expect(policy.threshold(rule, 'src/app.ts')).toBe('off');
  });

  it('lets the last override that names a path win', () => {
    const policy = policyOf({
      rules: { [rule]: 'warning' },
      overrides: [{ paths: ['src'], rules: { [rule]: 'error' } }, { paths: ['src/admin'], rules: { [rule]: 'suggestion' } }],
    });
    expect(policy.override(rule, 'lib/a.ts')).toBe('warning');
    expect(policy.override(rule, 'src/a.ts')).toBe('error');
    expect(policy.override(rule, 'src/admin/a.ts')).toBe('suggestion');
  });

  it('shows warnings in a test folder again when an override asks for them there', () => {
    const policy = policyOf({ overrides: [{ paths: ['test/api/**'], rules: { [rule]: 'warning' } }] });
    expect(policy.threshold(rule, 'test/api/orders.ts')).toBe('suggestion');
    expect(policy.threshold(rule, 'test/orders.ts')).toBe('error');
  });

  it('reads ignore patterns as .gitignore does', () => {
    const { isIgnored } = policyOf({ ignore: ['dist', '*.gen.ts', '/vendor/', 'src/db/*.js', 'docs/'] });
    for (const path of ['dist/app.js', 'packages/api/dist/app.js', 'src/models.gen.ts', 'vendor/a/b.js', 'src/db/a.js', 'packages/a/docs/x.ts']) {
      expect(isIgnored(path), path).toBe(true);
    }
    for (const path of ['src/app.js', 'lib/vendor/a.js', 'src/db/deep/a.js', 'src/redist/app.js', 'dist.js']) {
      expect(isIgnored(path), path).toBe(false);
    }
  });

  it('matches hidden folders', () => {
    const { isIgnored } = policyOf({ ignore: ['.cache/**'] });
    expect(isIgnored('.cache/x.js')).toBe(true);
    expect(isIgnored('src/.cache/x.js')).toBe(false);
  });
});
