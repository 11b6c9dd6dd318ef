import { describe, expect, test } from 'vitest';
import { renderCheckstyle } from '../../../src/report/checkstyle.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { parseXml } from '../../support/parse-xml.ts';
import type { XmlElement } from '../../support/parse-xml.ts';
import { existingError, orderWarning, sampleCoverage, sampleOptions, sampleReport, suppressedError, unparsedPath, userError } from '../../support/sample-report.ts';

const everything = sampleReport({
  findings: [orderWarning, userError, suppressedError, existingError],
  coverage: [unparsedPath, ...sampleCoverage],
  failures: [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'boom' }],
});
const odd = sampleReport({ findings: [{ ...userError, message: 'a < b && "c" \u0000\u001b[2J \ud800', advice: "x = '<&>';\n\tif (a < b) {\r\n}" }] });

/** Elements, attributes and values that a consumer reads; all others are refused. */
function expectShape(element: XmlElement, shape: Readonly<Record<string, { readonly in: readonly string[]; readonly attributes: Readonly<Record<string, RegExp>> }>>, parent = ''): void {
  const known = shape[element.name];
  expect(known?.in, `${element.name} in ${parent}`).toContain(parent);
  for (const [name, value] of Object.entries(element.attributes)) expect(value, `${element.name} ${name}`).toMatch(known!.attributes[name] ?? /^\b$/);
  for (const name of Object.keys(known!.attributes)) if (name !== 'column') expect(Object.keys(element.attributes)).toContain(name);
  for (const child of element.children) expectShape(child, shape, element.name);
}

const number = /^\d+$/;
const something = /[^]/;

describe('checkstyle', () => {
  /** What Jenkins' warnings plugin and reviewdog read. */
  const shape = {
    checkstyle: { in: [''], attributes: { version: /^[\d.]+$/ } },
    file: { in: ['checkstyle'], attributes: { name: something } },
    error: { in: ['file'], attributes: { line: number, column: number, severity: /^(?:error|warning|info|ignore)$/, message: something, source: /^guard\./ } },
  };

  test.each([['everything', everything], ['odd text', odd], ['nothing', sampleReport({ findings: [], coverage: [] })]])('is well-formed and of the known shape with %s', (_what, report) => {
    expectShape(parseXml(renderCheckstyle(report, sampleOptions())), shape);
  });

  test('gives the text back to a parser, line ends and tabs included', () => {
    const [file] = parseXml(renderCheckstyle(odd, sampleOptions())).children;
    expect(file!.children[0]!.attributes['message']).toBe("a < b && \"c\" \\u0000\\u001b[2J \\ud800\nWrite instead:\nx = '<&>';\n\tif (a < b) {\n}");
  });

  test('has one file element a path, in the order of paths', () => {
    expect(parseXml(renderCheckstyle(everything, sampleOptions())).children.map(({ attributes }) => attributes['name'])).toEqual(['src/half-typed.ts', 'src/orders.ts', 'src/routes/users.ts']);
  });
});

describe('junit', () => {
  const figures = { tests: number, failures: number, errors: number };
  /** What Jenkins, GitLab, Azure and CircleCI read in common. */
  const shape = {
    testsuites: { in: [''], attributes: { name: something, ...figures } },
    testsuite: { in: ['testsuites'], attributes: { name: something, ...figures, skipped: number } },
    testcase: { in: ['testsuite'], attributes: { name: something, classname: something } },
    failure: { in: ['testcase'], attributes: { message: something, type: something } },
    error: { in: ['testcase'], attributes: { message: something, type: something } },
    skipped: { in: ['testcase'], attributes: { message: something } },
    'system-out': { in: ['testcase', 'testsuite'], attributes: {} },
  };

  test.each([['everything', everything], ['odd text', odd], ['nothing', sampleReport({ findings: [], coverage: [] })]])('is well-formed and of the known shape with %s', (_what, report) => {
    expectShape(parseXml(renderJunit(report, sampleOptions())), shape);
  });

  test('has one case a path, which ends in one way, and figures that add up', () => {
    const [suite] = parseXml(renderJunit(everything, sampleOptions())).children;
    const outcomes: Record<string, string> = {};
    for (const { attributes, children } of suite!.children.filter(({ name }) => name === 'testcase')) outcomes[attributes['name']!] = children.map(({ name }) => name).join(' ');
    expect(outcomes).toEqual({
      'package-lock.json': 'skipped', 'public/logo.png': 'skipped', 'src/half-typed.ts': 'error', 'src/orders.ts': 'error system-out', 'src/routes/users.ts': 'failure',
    });
    expect(suite!.attributes).toMatchObject({ tests: '5', failures: '1', errors: '2', skipped: '2' });
  });

  test('a warning that passes is no failure', () => {
    const [suite] = parseXml(renderJunit(sampleReport({ findings: [orderWarning] }), sampleOptions())).children;
    expect(suite!.attributes).toMatchObject({ failures: '0', errors: '0' });
    expect(suite!.children.find(({ attributes }) => attributes['name'] === 'src/orders.ts')!.children[0]).toMatchObject({ name: 'system-out', text: expect.stringContaining('Parameter `status`') });
  });
});
