import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/display-width.ts';
import { renderText } from '../../../src/report/text.ts';
import {
  existingError, locate, orderWarning, sampleCoverage, sampleOptions, sampleReport, suppressedError, unparsedPath, userError,
} from '../../support/sample-report.ts';

const render = (report: Parameters<typeof sampleReport>[0], options: Parameters<typeof sampleOptions>[0] = {}): string =>
  `\n${renderText(sampleReport(report), sampleOptions(options))}`;

describe('text for people', () => {
  test('shows findings by file with code, way, better line, then receipt and verdict', () => {
    expect(render({})).toMatchInlineSnapshot(`
      "
      src/orders.ts
        5:10  warning  sql-concatenation
          Parameter \`status\` becomes part of the SQL text that \`db.query\` runs, inside
          quotes of WHERE status.

          3 │ export function findOrders(status: string) {
          4 │   const where = \`status = '\${status}'\`;
            │                            ^^^^^^^^^
          5 │   return db.query(\`SELECT * FROM orders WHERE \${where} ORDER BY create…
            │                                               ^^^^^^^^
          6 │ }

          how it gets there:
            src/routes/users.ts:8  req.query.status
            src/orders.ts:3        parameter status
            src/orders.ts:4        becomes part of where

          write instead:
            db.query('SELECT * FROM orders WHERE status = $1 ORDER BY created_at', [status])

      src/routes/users.ts
        7:26  error  sql-concatenation
          Request data \`req.params.id\` becomes part of the SQL text that \`db.query\`
          runs, as a value of WHERE id.

          6 │ const { id } = req.params;
          7 │ const { rows } = await db.query(\`SELECT * FROM users WHERE id = \${id}\`);
            │                                                                 ^^^^^
          8 │ res.json({ user: rows[0], orders: await findOrders(req.query.status) });

          how it gets there:
            src/routes/users.ts:6  req.params.id
            src/routes/users.ts:7  id

          write instead (guard check --fix does it):
            db.query('SELECT * FROM users WHERE id = $1', [id])

      4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      guard: blocked by 1 error · 1 warning passes
      safe as it is? say why on the line above it:
        // guard-ignore sql-concatenation -- <reason>
      "
    `);
  });

  test('fits 60 columns but for code to copy and places to click', () => {
    const output = render({}, { width: 60 });
    expect(output).toMatchInlineSnapshot(`
      "
      src/orders.ts
        5:10  warning  sql-concatenation
          Parameter \`status\` becomes part of the SQL text that
          \`db.query\` runs, inside quotes of WHERE status.

          3 │ export function findOrders(status: string) {
          4 │   const where = \`status = '\${status}'\`;
            │                            ^^^^^^^^^
          5 │ …y(\`SELECT * FROM orders WHERE \${where} ORDER BY cr…
            │                                ^^^^^^^^
          6 │ }

          how it gets there:
            src/routes/users.ts:8  req.query.status
            src/orders.ts:3        parameter status
            src/orders.ts:4        becomes part of where

          write instead:
            db.query('SELECT * FROM orders WHERE status = $1 ORDER BY created_at', [status])

      src/routes/users.ts
        7:26  error  sql-concatenation
          Request data \`req.params.id\` becomes part of the SQL
          text that \`db.query\` runs, as a value of WHERE id.

          6 │ const { id } = req.params;
          7 │ … db.query(\`SELECT * FROM users WHERE id = \${id}\`);
            │                                            ^^^^^
          8 │ res.json({ user: rows[0], orders: await findOrders…

          how it gets there:
            src/routes/users.ts:6  req.params.id
            src/routes/users.ts:7  id

          write instead (guard check --fix does it):
            db.query('SELECT * FROM users WHERE id = $1', [id])

      4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      guard: blocked by 1 error · 1 warning passes
      safe as it is? say why on the line above it:
        // guard-ignore sql-concatenation -- <reason>
      "
    `);
    const long = output.split('\n').filter((line) => displayWidth(line) > 60);
    expect(long.every((line) => line.includes('db.query(') || line.includes(' checked '))).toBe(true);
  });

  test('says what was not read, why, and what to do, and never calls it clean', () => {
    const failures = [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'Maximum call stack size exceeded' }];
    const notices = ['src/orders.ts:3: this guard-ignore matches nothing any more; delete it'];
    const stats = { ...sampleReport().stats, overBudget: 1 };
    expect(render({ findings: [userError, suppressedError, existingError], coverage: [unparsedPath, ...sampleCoverage], failures, notices, stats }))
      .toMatchInlineSnapshot(`
        "
        src/routes/users.ts
          7:26  error  sql-concatenation
            Request data \`req.params.id\` becomes part of the SQL text that \`db.query\`
            runs, as a value of WHERE id.

            6 │ const { id } = req.params;
            7 │ const { rows } = await db.query(\`SELECT * FROM users WHERE id = \${id}\`);
              │                                                                 ^^^^^
            8 │ res.json({ user: rows[0], orders: await findOrders(req.query.status) });

            how it gets there:
              src/routes/users.ts:6  req.params.id
              src/routes/users.ts:7  id

            write instead (guard check --fix does it):
              db.query('SELECT * FROM users WHERE id = $1', [id])

        1 path not read
          src/half-typed.ts:14  does not parse: Unexpected token
            fix the syntax, or let it pass unread with --allow-unparsed

        1 rule broke down
          sql-concatenation on src/orders.ts: Maximum call stack size exceeded
            this is a bug of guard: please report it

        note: src/orders.ts:3: this guard-ignore matches nothing any more; delete it
        note: 1 function too large to follow to the end; what comes after counts as
              unknown

        5 files · 13 hunks · 2 checked · 2 skipped (image, lockfile) · 1 unread
        1 suppressed · 1 older finding not shown (--include-existing)
        guard: blocked by 1 error
        guard: not finished: 1 path not read, so nobody can call this clean (exit 2)
        safe as it is? say why on the line above it:
          // guard-ignore sql-concatenation -- <reason>
        "
      `);
  });

  test('is one line when clean', () => {
    expect(render({ findings: [suppressedError, existingError] })).toMatchInlineSnapshot(`
      "
      guard: clean · 4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread · 1 suppressed · 1 older finding not shown (--include-existing)
      "
    `);
    expect(render({ findings: [] }, { quiet: true })).toMatchInlineSnapshot(`
      "
      guard: clean · 4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      "
    `);
  });

  test('is nothing in a hook when nothing had to be checked, and one line outside of one', () => {
    const coverage = [sampleCoverage[0]!];
    expect(renderText(sampleReport({ findings: [], coverage }), sampleOptions({ quiet: true }))).toBe('');
    expect(renderText(sampleReport({ findings: [], coverage: [] }), sampleOptions({ quiet: true }))).toBe('');
    expect(render({ findings: [], coverage })).toMatchInlineSnapshot(`
      "
      guard: nothing to check · 1 file · 9 hunks · 0 checked · 1 skipped (lockfile) · 0 unread
      "
    `);
    expect(render({ findings: [], coverage: [] })).toMatchInlineSnapshot(`
      "
      guard: nothing is staged
      "
    `);
    expect(render({ findings: [], coverage: [], label: 'main...HEAD' })).toMatchInlineSnapshot(`
      "
      guard: nothing to check in main...HEAD
      "
    `);
  });

  test('prints notices in a hook even when nothing had to be checked', () => {
    expect(render({ findings: [], coverage: [], notices: ['the baseline names files that are gone'] }, { quiet: true })).toMatchInlineSnapshot(`
      "
      note: the baseline names files that are gone
      guard: nothing is staged
      "
    `);
  });

  test('passes with warnings', () => {
    expect(render({ findings: [orderWarning] }).split('\n').slice(-3).join('\n')).toMatchInlineSnapshot(`
      "4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      guard: passed with 1 warning
      "
    `);
  });

  test('says that an error passes only because of fail-on never', () => {
    expect(render({ findings: [userError] }, { failOn: 'never' })).toContain('guard: passed with 1 error (fail-on never)\n');
  });

  test('lists the blocking places after a long report', () => {
    const findings = [orderWarning, userError, { ...userError, severity: 'suggestion' as const }];
    expect(render({ findings }).split('\n').slice(-6).join('\n')).toMatchInlineSnapshot(`
      "4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      guard: blocked by 1 error · 1 warning, 1 suggestion pass
        src/routes/users.ts:7  sql-concatenation
      safe as it is? say why on the line above it:
        // guard-ignore sql-concatenation -- <reason>
      "
    `);
  });

  test('says how many findings the fix repairs when there are several', () => {
    const output = render({ findings: [userError, { ...userError, fingerprint: 'b' }, { ...orderWarning, severity: 'error' }] });
    expect(output).toContain('guard check --fix repairs 2 of 3 findings\n');
  });

  test('marks older and unsure findings', () => {
    const findings = [{ ...existingError, confidence: 'low' as const }];
    expect(render({ findings }, { includeExisting: true })).toContain('  5:10  error  sql-concatenation  (older than this change, low confidence)\n');
  });

  test('tells skipped paths, suppressions and figures when verbose', () => {
    expect(render({ findings: [suppressedError] }, { verbose: true })).toMatchInlineSnapshot(`
      "
      skipped
        package-lock.json  lockfile
        public/logo.png  image
      suppressed
        src/routes/users.ts:7:26  error  sql-concatenation
          ignored in the code: id is checked by the gateway
      guard 0.1.0 · 2 parsed · 0 ruled out by their text · 1 import followed · 1 kB · 87 ms
      guard: clean · 4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread · 1 suppressed
      "
    `);
  });

  test('uses colours only when asked to, and the same words', () => {
    const colored = render({}, { color: true });
    expect(colored).toContain('\u001b[1m\u001b[31merror\u001b[39m\u001b[22m');
    expect(colored.replace(/\u001b\[[0-9;]*m/g, '')).toBe(render({}));
    expect(render({})).not.toContain('\u001b');
  });

  test('shows a finding whose source lines are not known', () => {
    const location = { ...locate('src/orders.ts', 'return'), path: 'src/elsewhere.ts' };
    expect(render({ findings: [{ ...orderWarning, location, flow: [] }], excerpts: {} })).toMatchInlineSnapshot(`
      "
      src/elsewhere.ts
        5:3  warning  sql-concatenation
          Parameter \`status\` becomes part of the SQL text that \`db.query\` runs, inside
          quotes of WHERE status.

          write instead:
            db.query('SELECT * FROM orders WHERE status = $1 ORDER BY created_at', [status])

      4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      guard: passed with 1 warning
      "
    `);
  });
});
