import { standardResponseFormat } from 'openai/helpers/standard-schema';
import { describe, expect, test } from 'vitest';
import { acceptAnswer } from '../../../src/review/answers/accept-answer.ts';
import { answerSchema } from '../../../src/review/answers/answer-schema.ts';
import { reviewProblems } from '../../../src/review/answers/review-problems.ts';
import type { AcceptedAnswer, RawComment, ReviewInput } from '../../../src/review/contracts.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { onlyUnit, reviewInput } from '../../support/review-input.ts';
import type { InputOptions } from '../../support/review-input.ts';

const before = `import { findUser } from './users';

export function greet(id: string) {
  const user = findUser(id);
  if (!user) return 'Hello';
  return 'Hello ' + user.name;
}

export function bye(id: string) {
  return 'Bye ' + id;
}
`;
const after = before.replace(`  if (!user) return 'Hello';\n  return 'Hello ' + user.name;`, `  return 'Hello ' + user.name.trim();`);
const users = `export interface User { name: string }\nexport function findUser(id: string): User | undefined { return id ? { name: id } : undefined; }\n`;

const comment: RawComment = {
  path: 'src/a.ts', quote: `return 'Hello ' + user.name.trim();`, line: 5, end_line: null, category: 'null-safety',
  failure_scenario: 'An id that no user has: `findUser` gives undefined and the access to name throws.',
  message: '`user` may be undefined here, since the check before it is gone.', severity: 'error', confidence: 'high', fix: null,
};

function input(options: InputOptions = {}, texts: { before?: string; after?: string } = {}): ReviewInput {
  return reviewInput({ 'src/a.ts': texts.after ?? after, 'src/users.ts': users }, { 'src/a.ts': texts.before ?? before }, { ...options, unchanged: ['src/users.ts'] });
}

async function accept(comments: readonly Partial<RawComment>[], given: ReviewInput = input()): Promise<AcceptedAnswer> {
  const unit = await onlyUnit(given);
  const answer = { comments: comments.map((one) => ({ ...comment, ...one })) };
  expect(reviewProblems(answer)).toEqual([]);
  return acceptAnswer(answer, unit, await buildRequest(unit, given), given);
}

test('a good comment becomes a finding on its line', async () => {
  const { findings, unplaced, dropped } = await accept([{}]);
  expect({ unplaced, dropped }).toEqual({ unplaced: [], dropped: [] });
  expect(findings.map((one) => one.finding)).toMatchObject([
    {
      ruleId: 'review-null-safety', origin: 'model', severity: 'error', confidence: 'high', belonging: 'changed-line',
      message: '`user` may be undefined here, since the check before it is gone. An id that no user has: `findUser` gives undefined and the access to name throws',
      advice: '',
      location: { path: 'src/a.ts', start: { line: 5, column: 3 }, end: { line: 5 } },
    },
  ]);
});

describe('where', () => {
  test('the quote decides, not the number', async () => {
    const { findings } = await accept([{ line: 900, end_line: 901 }]);
    expect(findings[0]!.finding.location.start.line).toBe(5);
  });

  test('a removed line leads to the line that stands there now, and blocks', async () => {
    const { findings } = await accept([{ quote: `if (!user) return 'Hello';`, line: 5 }]);
    expect(findings[0]!.finding).toMatchObject({ severity: 'error', belonging: 'changed-line', location: { start: { line: 5 } } });
  });

  test('a line beside the change never blocks', async () => {
    const { findings } = await accept([{ quote: 'export function greet(id: string) {', line: 3 }]);
    expect(findings[0]!.finding).toMatchObject({ severity: 'warning', location: { start: { line: 3 } } });
  });

  test('a line beside a gap that a removal left does', async () => {
    const { findings } = await accept([{ quote: 'const user = findUser(id);', line: 4 }]);
    expect(findings[0]!.finding).toMatchObject({ severity: 'error', belonging: 'new-in-file', location: { start: { line: 4 } } });
  });

  test.each([
    ['an invented quote', { quote: 'return user!.name.toUpperCase();' }, 'its quote is not in the file'],
    ['a line far from the change', { quote: `return 'Bye ' + id;` }, 'it is outside the change'],
    ['a file that was only shown beside', { path: 'src/users.ts', quote: 'export interface User { name: string }' }, 'its file is not part of the unit'],
    ['a file that is not there', { path: 'src/nothing.ts' }, 'its file is not part of the unit'],
  ])('%s has no place and blocks nothing', async (_name, change, why) => {
    const { findings, unplaced } = await accept([change]);
    expect(findings).toEqual([]);
    expect(unplaced).toMatchObject([{ why }]);
  });

  test('fingerprints survive a move of the lines', async () => {
    const one = await accept([{}]);
    const moved = await accept([{ line: 8 }], input({}, { before: `// head\n\n\n${before}`, after: `// head\n\n\n${after}` }));
    expect(moved.findings[0]!.finding.location.start.line).toBe(8);
    expect(moved.findings[0]!.finding.fingerprint).toBe(one.findings[0]!.finding.fingerprint);
  });
});

describe('how severe', () => {
  test.each([
    ['async-concurrency', 'high', 'warning'],
    ['type-safety', 'high', 'warning'],
    ['performance', 'high', 'suggestion'],
    ['maintainability', 'high', 'suggestion'],
    ['test-gap', 'high', 'suggestion'],
    ['logic', 'low', 'warning'],
    ['logic', 'medium', 'error'],
    ['security-auth', 'high', 'error'],
  ] as const)('an error of %s with %s confidence is at most a %s', async (category, confidence, severity) => {
    const { findings } = await accept([{ category, confidence }]);
    expect(findings[0]!.finding.severity).toBe(severity);
  });

  test('nothing is raised, and nothing blocks without a case in which it breaks', async () => {
    expect((await accept([{ severity: 'suggestion' }])).findings[0]!.finding.severity).toBe('suggestion');
    expect((await accept([{ failure_scenario: 'bad' }])).findings[0]!.finding.severity).toBe('suggestion');
  });
});

describe('what is not believed', () => {
  test.each([
    ['a function that does not exist', { message: '`fetchUserById` returns a promise that is not awaited.' }, 'names something that does not exist'],
    ['a member that does not exist', { message: 'The method `user.getDisplayName()` throws for guests.' }, 'names something that does not exist'],
    ['a syntax error', { message: 'Syntax error: the closing brace is missing.' }, 'claims a syntax error, but the file parses'],
    ['an unmatched bracket', { message: 'There is an unmatched parenthesis in this call.' }, 'claims a syntax error, but the file parses'],
    ['a missing import', { message: '`findUser` is not imported, so this throws a ReferenceError.' }, 'claims an undefined name, but it is declared'],
    ['an undefined variable', { message: '`user` is not defined in this scope.' }, 'claims an undefined name, but it is declared'],
    ['an unused variable', { message: 'The variable `user` is never used.' }, 'claims an unused name, but it is used'],
    ['a missing export', { message: '`findUser` is not exported from that module.' }, 'claims a missing export, but it is there'],
    ['a missing file', { message: 'The import of `./users` does not resolve: file `./users` does not exist.' }, 'claims a missing file, but it is there'],
    ['a request', { message: 'Please verify that the user exists.' }, 'asks instead of telling'],
    ['an advice', { message: 'Consider adding a null check.' }, 'asks instead of telling'],
    ['praise', { message: 'Looks good to me!' }, 'asks instead of telling'],
    ['nothing', { message: '  ' }, 'says nothing'],
  ])('%s', async (_name, change, reason) => {
    const { findings, dropped } = await accept([change]);
    expect(findings).toEqual([]);
    expect(dropped).toEqual([reason]);
  });

  test.each([
    ['names of the language', 'Use `Promise.allSettled()` here; `user.name` throws when `user` is undefined.'],
    ['a proposed name', 'Rename it to `safeUserName` or use `getNameOrDefault()`; `user` may be undefined.'],
    ['plain words and values', 'For the role `admin` the `user` is undefined.'],
    ['an error that JavaScript throws', 'Throws a `TypeError` since `findUser(id)` may give `undefined`.'],
  ])('%s are no ghosts', async (_name, message) => {
    expect((await accept([{ message }])).findings).toHaveLength(1);
  });

  test('a name that really is undefined is not taken for declared', async () => {
    const broken = after.replace('user.name.trim()', 'usr.name.trim()');
    const { findings, dropped } = await accept([{ quote: `return 'Hello ' + usr.name.trim();`, message: '`usr` is not defined.' }], input({}, { after: broken }));
    expect({ findings: findings.length, dropped }).toEqual({ findings: 1, dropped: [] });
  });
});

describe('fixes', () => {
  const fixed = `  return user ? 'Hello ' + user.name.trim() : 'Hello';`;

  test('one that holds is offered and replaces exactly its lines', async () => {
    const { findings } = await accept([{ fix: fixed }]);
    const { fix } = findings[0]!.finding;
    const [edit] = fix!.edits;
    expect(after.slice(0, edit!.start) + edit!.text + after.slice(edit!.end)).toBe(after.replace(`  return 'Hello ' + user.name.trim();`, fixed));
    expect(findings[0]!.finding.advice).toContain(fixed);
  });

  test('one without its indentation, or in a fence, gets what it lacks', async () => {
    for (const given of [fixed.trim(), `\`\`\`ts\n${fixed}\n\`\`\``]) expect((await accept([{ fix: given }])).findings[0]!.finding.fix?.edits[0]!.text).toBe(fixed);
  });

  test.each([
    ['does not parse', `  return user ? 'Hello ' : ;`],
    ['brings in an unknown name', `  return formatUser(user);`],
    ['changes nothing', `  return 'Hello ' + user.name.trim();`],
    ['repeats the line before', `  const user = findUser(id);\n  return user ? user.name : '';`],
    ['tears a block open', `  if (user) {\n  return user.name;`],
    ['holds a placeholder', `  return '<SECRET:github:1>';`],
    ['is a rewrite of the file', Array.from({ length: 60 }, (_, index) => `  const x${index} = ${index};`).join('\n')],
  ])('one that %s is dropped, and the comment stays', async (_name, fix) => {
    const { findings } = await accept([{ fix }]);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.finding.fix).toBeUndefined();
  });
});

describe('few', () => {
  test('repetitions and what is over the limit are dropped, the worst stay', async () => {
    const { findings, dropped } = await accept(
      [
        { severity: 'suggestion', category: 'maintainability', message: 'The function does two things at once in one statement.' },
        {},
        { message: '`user` may be undefined here since the earlier check before it was gone.', category: 'logic' },
        { category: 'null-safety', message: 'Something else about `user`.' },
        { category: 'other', severity: 'warning', message: 'The greeting of guests is lost entirely.' },
      ],
      input({ settings: { maxComments: 2 } }),
    );
    expect(findings.map((one) => `${one.finding.severity} ${one.finding.ruleId}`)).toEqual(['error review-null-safety', 'warning review-other']);
    expect(dropped.toSorted()).toEqual(['more than 2 comments on one unit', 'repeats another comment', 'repeats another comment']);
  });

  test('what a static rule says already is not said again', async () => {
    const { findings: [one] } = await accept([{}]);
    const statics = { findings: [{ ...one!.finding, origin: 'static' as const, ruleId: 'sql-concatenation', fingerprint: 'f1' }] };
    const { findings, alsoSeen } = await accept([{ category: 'security-injection' }, { category: 'null-safety' }], input({ statics }));
    expect(alsoSeen).toEqual(['f1']);
    expect(findings.map((other) => other.finding.ruleId)).toEqual(['review-null-safety']);
  });
});

test('words for people hold no markup, link, mention or secret', async () => {
  const { findings } = await accept([{ message: `<img src=x> See [this](https://evil.example/a) and https://evil.example/b, cc @ada: \`user\` <!-- x --> leaks ghp_${'a1B2c3D4'.repeat(5)}\u202e\u001b[31m ![p](http://evil.example/p.png) www.evil.example` }]);
  const { message } = findings[0]!.finding;
  expect(message).not.toMatch(/<img|https?:|evil\.example|(?<!`)@ada|<!--|ghp_|\u202e|\u001b/);
  expect(message).toContain('`user`');
  expect(message).toContain('`@ada`');
});

describe('the schema', () => {
  test('passes the strict subset that the openai package checks', () => {
    const standard = { '~standard': { version: 1 as const, vendor: 'guard', validate: (value: unknown) => ({ value }), jsonSchema: { input: () => answerSchema.schema, output: () => answerSchema.schema } } };
    // oxlint-disable-next-line no-explicit-any -- a hand-written standard schema stands in for a library's
    expect(() => standardResponseFormat(standard as any, answerSchema.name)).not.toThrow();
    const loose = { ...standard, '~standard': { ...standard['~standard'], jsonSchema: { input: () => ({ ...answerSchema.schema, required: [] }), output: () => ({}) } } };
    // oxlint-disable-next-line no-explicit-any -- see above; the check must be able to fail
    expect(() => standardResponseFormat(loose as any, answerSchema.name)).toThrow();
  });

  test.each([
    [null], [[]], ['text'], [{}], [{ comments: {} }], [{ comments: [{}] }], [{ comments: [null] }], [{ comments: [{ ...comment, line: Infinity }] }], [{ comments: [{ ...comment, line: 1.5 }] }],
    [{ comments: [{ ...comment, line: '5' }] }], [{ comments: [{ ...comment, severity: 'critical' }] }], [{ comments: [{ ...comment, category: 'style' }] }], [{ comments: [{ ...comment, fix: 1 }] }],
    [{ comments: [{ ...comment, extra: 1 }] }], [{ comments: [], approved: true }], [{ comments: Array.from({ length: 500 }, () => comment) }], [{ comments: [{ ...comment, message: 'x'.repeat(10_000) }] }],
    [{ comments: [{ ...comment, line: -1 }] }], [{ comments: [{ ...comment, end_line: 7.3e30 }] }],
  ])('an answer that is not what it says is told apart: %j', (answer) => {
    expect(reviewProblems(answer).length).toBeGreaterThan(0);
  });

  test('an empty list is a good answer', () => {
    expect(reviewProblems({ comments: [] })).toEqual([]);
  });
});
