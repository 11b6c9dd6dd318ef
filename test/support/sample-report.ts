import type { Edit, Finding, FlowStep } from '../../src/core/finding.ts';
import { lineStarts, positionAt } from '../../src/core/location.ts';
import type { Location } from '../../src/core/location.ts';
import type { Coverage, Report } from '../../src/core/report.ts';
import type { RuleMeta } from '../../src/core/rule.ts';
import { collectExcerpts } from '../../src/report/excerpts.ts';
import type { ReporterOptions } from '../../src/report/reporter.ts';

/** The files that the sample findings are in. */
export const sampleTexts: ReadonlyMap<string, string> = new Map([
  [
    'src/routes/users.ts',
    [
      "import type { Request, Response } from 'express';",
      "import { findOrders } from '../orders.ts';",
      "import { db } from '../db.ts';",
      '',
      'export async function showUser(req: Request, res: Response) {',
      '  const { id } = req.params;',
      '  const { rows } = await db.query(`SELECT * FROM users WHERE id = ${id}`);',
      '  res.json({ user: rows[0], orders: await findOrders(req.query.status) });',
      '}',
      '',
    ].join('\n'),
  ],
  [
    'src/orders.ts',
    [
      "import { db } from './db.ts';",
      '',
      'export function findOrders(status: string) {',
      "  const where = `status = '${status}'`;",
      '  return db.query(`SELECT * FROM orders WHERE ${where} ORDER BY created_at`);',
      '}',
      '',
    ].join('\r\n'),
  ],
]);

/** Where a piece of a sample text first stands. @throws when the text does not hold it */
export function locate(path: string, code: string, texts: ReadonlyMap<string, string> = sampleTexts): Location {
  const text = texts.get(path) ?? '';
  const start = text.indexOf(code);
  if (start === -1) throw new Error(`${path} does not hold ${code}`);
  const starts = lineStarts(text);
  return { path, start: positionAt(starts, start), end: positionAt(starts, start + code.length) };
}

function step(path: string, code: string, message: string): FlowStep {
  return { location: locate(path, code), message };
}

function replace(path: string, code: string, text: string): Edit {
  const { start, end } = locate(path, code);
  return { path, start: start.offset, end: end.offset, text };
}

/** An error with a fix: a route parameter in a value position. */
export const userError: Finding = {
  ruleId: 'sql-concatenation',
  origin: 'static',
  severity: 'error',
  confidence: 'high',
  message: 'Request data `req.params.id` becomes part of the SQL text that `db.query` runs, as a value of WHERE id.',
  advice: "db.query('SELECT * FROM users WHERE id = $1', [id])",
  location: locate('src/routes/users.ts', 'db.query(`SELECT * FROM users WHERE id = ${id}`)'),
  flow: [step('src/routes/users.ts', 'req.params', 'req.params.id'), step('src/routes/users.ts', '${id}', 'id')],
  marks: [locate('src/routes/users.ts', '${id}')],
  fix: {
    description: 'Bind id as $1',
    edits: [replace('src/routes/users.ts', '`SELECT * FROM users WHERE id = ${id}`', "'SELECT * FROM users WHERE id = $1', [id]")],
  },
  fingerprint: '6d1f0c2a9b7e4f35',
  belonging: 'changed-line',
};

/** A warning over two files, without a fix. */
export const orderWarning: Finding = {
  ruleId: 'sql-concatenation',
  origin: 'static',
  severity: 'warning',
  confidence: 'medium',
  message: 'Parameter `status` becomes part of the SQL text that `db.query` runs, inside quotes of WHERE status.',
  advice: "db.query('SELECT * FROM orders WHERE status = $1 ORDER BY created_at', [status])",
  location: locate('src/orders.ts', 'db.query(`SELECT * FROM orders WHERE ${where} ORDER BY created_at`)'),
  flow: [
    step('src/routes/users.ts', 'req.query.status', 'req.query.status'),
    step('src/orders.ts', 'status: string', 'parameter status'),
    step('src/orders.ts', '${status}', 'becomes part of where'),
  ],
  marks: [locate('src/orders.ts', '${status}'), locate('src/orders.ts', '${where}')],
  fingerprint: '0b44e1d6a0c39f72',
  belonging: 'changed-line',
};

/** A finding that somebody explained. */
export const suppressedError: Finding = {
  ...userError,
  fingerprint: 'aa10f29bce3317d4',
  suppressed: { by: 'inline', reason: 'id is checked by the gateway', location: locate('src/routes/users.ts', 'const { id }') },
};

/** A finding that was there before the change. */
export const existingError: Finding = { ...orderWarning, severity: 'error', fingerprint: 'c0ffee0123456789', belonging: 'existing' };

/** Coverage of a change with every state in it. */
export const sampleCoverage: readonly Coverage[] = [
  { path: 'package-lock.json', state: 'skipped', reason: 'lockfile', hunks: 9 },
  { path: 'public/logo.png', state: 'skipped', reason: 'image', hunks: 0 },
  { path: 'src/orders.ts', state: 'checked', hunks: 1, lines: 6 },
  { path: 'src/routes/users.ts', state: 'checked', hunks: 2, lines: 4 },
];

/** A path that could not be parsed. */
export const unparsedPath: Coverage = {
  path: 'src/half-typed.ts', state: 'failed', reason: 'syntax', detail: 'Unexpected token', line: 14, hunks: 1,
};

/** The rule that the sample findings are of. */
export const sampleRule: RuleMeta = {
  id: 'sql-concatenation',
  title: 'SQL built from strings',
  cwe: [89],
  severity: 'error',
  category: 'security-injection',
  since: '0.1.0',
  tags: ['injection'],
};

/** A report over the sample files; excerpts follow from the findings. */
export function sampleReport(overrides: Partial<Report> = {}, texts: ReadonlyMap<string, string> = sampleTexts): Report {
  const findings = overrides.findings ?? [orderWarning, userError];
  return {
    version: '0.1.0',
    label: 'staged',
    root: '/home/ada/shop',
    findings,
    coverage: sampleCoverage,
    failures: [],
    notices: [],
    ...collectExcerpts(findings, texts),
    stats: { durationMs: 87.4, filesParsed: 2, filesPrefiltered: 0, bytes: 640, overBudget: 0, importsLoaded: 1 },
    ...overrides,
  };
}

/** Options of a run in a pipe, 80 columns wide. */
export function sampleOptions(overrides: Partial<ReporterOptions> = {}): ReporterOptions {
  return { color: false, width: 80, failOn: 'error', includeExisting: false, quiet: false, verbose: false, rules: [sampleRule], ...overrides };
}
