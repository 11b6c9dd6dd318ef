import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { compileSarifSchema } from '../support/sarif-schema.ts';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

/** A change with everything in it: a finding with a fix, a suppressed one, skipped paths, one that does not parse, an odd name. */
const change: Readonly<Record<string, string>> = {
  'src/[id]/größe & preis.ts': [
    "import express from 'express';",
    "import pg from 'pg';",
    'const pool = new pg.Pool();',
    "express().get('/', async (req, res) => {",
    '  res.json(await pool.query(`SELECT * FROM prices WHERE size = ${req.query.size}`));',
    '  // guard-ignore sql-concatenation -- the gateway lets only digits through',
    '  res.json(await pool.query(`SELECT * FROM prices WHERE id = ${req.query.id}`));',
    '});',
    '',
  ].join('\r\n'),
  'src/half-typed.ts': 'export function load( {\n',
  'notes.md': 'text\n',
};

describe('the built guard', () => {
  let repo: TestRepo;
  beforeAll(() => {
    repo = makeRepo();
    repo.commit('Start', { 'README.md': 'Shop\n' });
    repo.stage(change);
  });
  afterAll(() => repo.remove());

  const run = (format: string): { status: number | null; stdout: string } =>
    spawnSync(process.execPath, [join(projectRoot, 'dist/cli.js'), 'check', '--format', format], { cwd: repo.dir, env: repo.env, encoding: 'utf8' });

  test('writes json that is valid against the schema it ships', () => {
    const { status, stdout } = run('json');
    const report = JSON.parse(stdout);
    const shipped = JSON.parse(readFileSync(join(projectRoot, 'dist/schema/report-1.json'), 'utf8'));
    const validate = new Ajv({ allErrors: true }).compile(shipped);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(status).toBe(2);
    expect(report.schema.endsWith('/dist/schema/report-1.json')).toBe(true);
    expect(report.verdict).toMatchObject({ exitCode: 2, errors: 1, suppressed: 1, unread: 1 });
    expect(report.coverage.totals).toEqual({ files: 3, hunks: 3, checked: 1, skipped: 1, unread: 1 });
  });

  test('writes sarif that is valid against the official schema, with regions that hold the code', () => {
    const sarif = JSON.parse(run('sarif').stdout);
    const validate = compileSarifSchema();
    validate(sarif);
    expect(validate.errors).toBeNull();
    const [{ results, tool }] = sarif.runs;
    expect(tool.driver.rules.find(({ id }: { id: string }) => id === 'sql-concatenation').properties.tags).toContain('external/cwe/cwe-089');
    expect(results).toHaveLength(2);
    expect(results[1].suppressions[0].justification).toBe('the gateway lets only digits through');
    const { artifactLocation, region } = results[0].locations[0].physicalLocation;
    const text = change[decodeURIComponent(artifactLocation.uri)]!;
    const code = 'pool.query(`SELECT * FROM prices WHERE size = ${req.query.size}`)';
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(code);
    expect(text.split('\r\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(code);
    const [replacement] = results[0].fixes[0].artifactChanges[0].replacements;
    expect(replacement.deletedRegion).toMatchObject({ startLine: 5, endLine: 5 });
  });

  test('gives an agent a patch that git applies', () => {
    const { stdout } = run('agent');
    const patch = /^patch:\n([\s\S]*?)\n\n/m.exec(stdout)![1]!;
    // the file has CRLF line ends, a report has not
    repo.run('git', ['apply', '--cached', '--ignore-whitespace', '-'], { input: `${patch}\n` });
    expect(JSON.parse(run('json').stdout).verdict.errors).toBe(0);
  });
});
