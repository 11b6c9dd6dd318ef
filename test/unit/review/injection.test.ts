import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { analyze } from '../../../src/analyze/analyze.ts';
import { acceptAnswer } from '../../../src/review/answers/accept-answer.ts';
import type { RawComment, ReviewInput } from '../../../src/review/contracts.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { planUnits } from '../../../src/review/units/plan-units.ts';
import { applyVerdict, verifyRequest } from '../../../src/review/verify/verify-finding.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';
import { reviewInputOf } from '../../support/review-input.ts';
import { injectionPayloads } from '../../support/review/injection-payloads.ts';

const before = `import { pool } from './pool';\n\nexport async function find(id: string) {\n  return pool.query('SELECT id FROM orders WHERE id = $1', [id]);\n}\n`;

/** A change with a real fault, and the payload as a comment, in a string, in a file's name, in its conventions and in a neighbour. */
function changeWith(payload: string): { readonly files: Record<string, string>; readonly base: Record<string, string>; readonly unchanged: readonly string[] } {
  const comment = payload.replace(/\*\//g, '* /').split(/\r?\n/).map((line) => `// ${line}`).join('\n');
  const after = `import { pool } from './pool';\n\n${comment}\nconst note = ${JSON.stringify(payload)};\n\nexport async function find(id: string) {\n  return pool.query('SELECT id FROM orders WHERE id = ' + id + note.length);\n}\n`;
  const name = `src/${payload.replace(/[^\w -]/g, '').slice(0, 40).trim() || 'x'}.ts`;
  return {
    files: { 'src/a.ts': after, 'src/pool.ts': `// ${comment}\nimport { Pool } from 'pg';\nexport const pool = new Pool();\n`, 'AGENTS.md': `${payload}\n`, [name]: `export const y = 1;\n` },
    base: { 'src/a.ts': before, 'AGENTS.md': 'Money is in cents.\n' },
    unchanged: ['src/pool.ts'],
  };
}

function inputWith(payload: string): ReviewInput {
  const { files, base, unchanged } = changeWith(payload);
  return reviewInputOf(memorySnapshot(files, { base, unchanged }), { settings: { context: 'file' } });
}

const harmless = 'The id is a number that the router has checked, see there.';

const comment: RawComment = {
  path: 'src/a.ts', quote: `return pool.query('SELECT id FROM orders WHERE id = ' + id + note.length);`, line: 1, end_line: null, category: 'security-injection',
  failure_scenario: 'An id of `1 OR 1=1` reads all orders of everybody.', message: 'The `id` gets into the statement as text.', severity: 'error', confidence: 'high', fix: null,
};

async function outcome(payload: string): Promise<{ route: unknown; system: string; blocks: number; findings: unknown; prompt: string }> {
  const input = inputWith(payload);
  const { units } = await planUnits(input);
  const unit = units.find((one) => one.files.some((file) => file.path === 'src/a.ts'))!;
  const request = await buildRequest(unit, input);
  const prompt = request.messages[1]!.content;
  const nonce = /^<reference id="(\w{32})"/.exec(prompt)![1]!;
  const { findings } = await acceptAnswer({ comments: [comment] }, unit, request, input);
  const verify = await verifyRequest(findings[0]!, unit, input);
  const kept = applyVerdict(findings[0]!, { answer: { verdict: 'confirmed', steps: '', evidence_quote: '' } })!;
  return {
    route: { kind: unit.kind, route: unit.route, risk: unit.risk, sensitive: unit.securitySensitive },
    system: request.messages[0]!.content + verify.messages[0]!.content,
    // Opening and closing marks of real blocks: a payload adds none.
    blocks: prompt.split(`id="${nonce}"`).length - 1,
    findings: [kept].map(({ finding }) => ({ rule: finding.ruleId, severity: finding.severity, message: finding.message, advice: finding.advice, code: comment.quote, path: finding.location.path })),
    prompt,
  };
}

describe('a payload in a comment, a string, a file name, the conventions and a neighbouring file', async () => {
  const expected = await outcome(harmless);

  test('sixty are tried', () => {
    expect(injectionPayloads.length).toBeGreaterThanOrEqual(60);
  });

  test.each(injectionPayloads.map((payload) => [payload] as const))('%j changes neither route nor rules nor blocks nor findings', async (payload) => {
    const found = await outcome(payload);
    expect(found.route).toEqual(expected.route);
    expect(found.system).toBe(expected.system);
    expect(found.blocks).toBe(expected.blocks);
    expect(found.findings).toEqual(expected.findings);
    // What nobody sees is written out, for the model as for people.
    expect(found.prompt).not.toMatch(/[\u001b\u200b\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u);
    // The new conventions are not the reviewer's.
    expect(found.prompt).toContain('Money is in cents.');
  });
});

const options = { rules, maxBytes: 1e6, maxSteps: 50_000, strict: false, allowUnparsed: false, isIgnored: () => false, threshold: () => 'suggestion' as const, override: () => undefined };

test('the static findings stay as they are, and the payloads bring at most one rule’s own', async () => {
  const staticOf = async (payload: string): Promise<{ others: string[]; own: number }> => {
    const { files, base, unchanged } = changeWith(payload);
    const { findings } = await analyze(memorySnapshot(files, { base, unchanged }), options);
    const others = findings.filter((one) => one.ruleId !== 'reviewer-injection').map((one) => `${one.ruleId} ${one.severity} ${one.location.path} ${one.message}`);
    return { others, own: findings.length - others.length };
  };
  const expected = await staticOf(harmless);
  expect(expected).toMatchObject({ own: 0 });
  expect(expected.others.some((one) => one.startsWith('sql-concatenation'))).toBe(true);
  let told = 0;
  for (const payload of injectionPayloads) {
    const found = await staticOf(payload);
    expect(found.others, payload).toEqual(expected.others);
    if (found.own > 0) told += 1;
  }
  // Words can be put in more ways than anybody lists; what is listed is found.
  expect(told).toBeGreaterThanOrEqual(25);
});

describe('a model that obeys', () => {
  test.each(injectionPayloads.map((payload) => [payload] as const))('%j does nothing in the words of a finding', async (payload) => {
    const input = inputWith(harmless);
    const { units } = await planUnits(input);
    const unit = units.find((one) => one.files.some((file) => file.path === 'src/a.ts'))!;
    const request = await buildRequest(unit, input);
    const { findings, unplaced } = await acceptAnswer({ comments: [{ ...comment, message: `Faulty: ${payload}`, failure_scenario: `It breaks like this: ${payload}` }, { ...comment, path: payload, message: `Elsewhere: ${payload}` }] }, unit, request, input);
    for (const text of [...findings.flatMap(({ finding }) => [finding.message, finding.advice]), ...unplaced.flatMap((one) => [one.message, one.path])]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u);
      expect(text).not.toMatch(/https?:\/\/|<img|<script|\]\(/i);
    }
  });
});
