import { describe, expect, test } from 'vitest';
import { renderAgent } from '../../../src/report/agent.ts';
import { orderWarning, sampleCoverage, sampleOptions, sampleReport, unparsedPath, userError } from '../../support/sample-report.ts';

const render = (report: Parameters<typeof sampleReport>[0], options: Parameters<typeof sampleOptions>[0] = {}): string =>
  `\n${renderAgent(sampleReport(report), sampleOptions(options))}`;

describe('text for agents', () => {
  test('gives the verdict, then a block a finding with patch or better code, worst first', () => {
    expect(render({})).toMatchInlineSnapshot(`
      "
      guard: BLOCKED, 1 error, 1 warning. Fix what is marked "blocks", stage, commit again.
      4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread

      1. error (blocks) sql-concatenation src/routes/users.ts:7:26
      why: Request data \`req.params.id\` becomes part of the SQL text that \`db.query\` runs, as a value of WHERE id.
      flow: src/routes/users.ts:6 req.params.id > src/routes/users.ts:7 id
      patch:
      --- a/src/routes/users.ts
      +++ b/src/routes/users.ts
      @@ -6,3 +6,3 @@
         const { id } = req.params;
      -  const { rows } = await db.query(\`SELECT * FROM users WHERE id = \${id}\`);
      +  const { rows } = await db.query('SELECT * FROM users WHERE id = $1', [id]);
         res.json({ user: rows[0], orders: await findOrders(req.query.status) });

      2. warning sql-concatenation src/orders.ts:5:10
      why: Parameter \`status\` becomes part of the SQL text that \`db.query\` runs, inside quotes of WHERE status.
      flow: src/routes/users.ts:8 req.query.status > src/orders.ts:3 parameter status > src/orders.ts:4 becomes part of where
      write: db.query('SELECT * FROM orders WHERE status = $1 ORDER BY created_at', [status])

      Apply the patches and stage them: guard check --fix --stage
      Suppress only what is proven safe, with the reason a reviewer needs, on the line above: // guard-ignore sql-concatenation -- <reason>
      "
    `);
  });

  test('is two lines when clean, and nothing in a hook with nothing to check', () => {
    expect(render({ findings: [] })).toMatchInlineSnapshot(`
      "
      guard: CLEAN
      4 files · 12 hunks · 2 checked · 2 skipped (image, lockfile) · 0 unread
      "
    `);
    expect(renderAgent(sampleReport({ findings: [], coverage: [] }), sampleOptions({ quiet: true }))).toBe('');
  });

  test('names unread paths and broken rules', () => {
    const failures = [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'out of memory' }];
    expect(render({ findings: [], coverage: [unparsedPath], failures, notices: ['ignore line matches nothing'] })).toMatchInlineSnapshot(`
      "
      guard: INCOMPLETE. Make the unread paths readable and run guard check again.
      1 file · 1 hunk · 0 checked · 0 skipped · 1 unread
      unread: src/half-typed.ts:14 syntax: Unexpected token
      rule failure: sql-concatenation on src/orders.ts: out of memory
      note: ignore line matches nothing
      "
    `);
  });

  test('gives the better code where the patch would need lines that are not known', () => {
    expect(render({ findings: [userError], lineOffsets: {} })).toContain("write: db.query('SELECT * FROM users WHERE id = $1', [id])\n");
  });

  test('shortens a long way to its ends', () => {
    const flow = Array.from({ length: 9 }, (_, index) => ({ ...orderWarning.flow[0]!, message: `step ${index + 1}` }));
    const last = { ...orderWarning.flow[2]!, message: 'step 10' };
    expect(render({ findings: [{ ...orderWarning, flow: [...flow, last] }] })).toContain(
      'flow: src/routes/users.ts:8 step 1 > src/routes/users.ts:8 step 2 > (6 more) > src/routes/users.ts:8 step 9 > src/orders.ts:4 step 10\n',
    );
  });

  test('spends at most 120 tokens a finding beside the patch', () => {
    const findings = Array.from({ length: 20 }, () => orderWarning);
    const words = (text: string): number => text.match(/\w+|[^\w\s]/g)!.length;
    const perFinding = (words(render({ findings })) - words(render({ findings: [] }))) / 20;
    // a word or sign of its own is at least one token, so this is what a tokenizer splits further only in long names
    expect(perFinding).toBeLessThan(120);
  });

  test('passes with warnings without telling how to suppress', () => {
    const output = render({ findings: [orderWarning], coverage: sampleCoverage });
    expect(output).toContain('guard: PASSED with 1 warning; none blocks.\n');
    expect(output).not.toContain('guard-ignore');
  });
});
