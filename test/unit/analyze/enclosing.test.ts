import { describe, expect, test } from 'vitest';
import type { CompareCandidate } from '../../../src/core/call-candidate.ts';
import type { Rule } from '../../../src/core/rule.ts';
import { analyze } from '../../../src/analyze/analyze.ts';
import { timingUnsafeCompare } from '../../../rules/timing-unsafe-compare/rule.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';

/** Asks the candidate of the first comparison of a secret in a program. */
async function ask<T>(text: string, question: (candidate: CompareCandidate) => T): Promise<T | undefined> {
  const answers: T[] = [];
  const rule: Rule<'compare'> = { ...timingUnsafeCompare, judge: (candidate) => void answers.push(question(candidate)) };
  await analyze(memorySnapshot({ 'src/a.ts': text }), { rules: [rule], maxBytes: 1e6, maxSteps: 50_000, strict: false, allowUnparsed: false, isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined });
  return answers[0];
}

const arms = (text: string) => ask(`export function open(token: string, wanted: string) {\n${text}\n}`, (candidate) => candidate.armsOf(candidate.call));

describe('the function around a place', () => {
  test('has its name, its parameters with their types, and its text before and behind the place', async () => {
    const around = await ask("class Door {\n  open({ token }: { token: string }, wanted: string | undefined) {\n    knock();\n    return token === wanted && enter();\n  }\n}\nnext();", (candidate) => candidate.functionAt(candidate.call));
    expect(around).toMatchObject({ name: 'open', params: [{ name: 'token', type: 'string' }, { name: 'wanted', type: 'string | undefined' }] });
    expect(around!.before).toBe('{\n    knock();\n    return ');
    expect(around!.after).toBe(' && enter();\n  }');
  });

  test('is the one that a list method stands in, and not its callback', async () => {
    const around = await ask('const find = (token: string) => guests.find((guest) => guest.token === token);', (candidate) => candidate.functionAt(candidate.call));
    expect(around).toMatchObject({ name: 'find', before: 'guests.find((guest) => ' });
  });

  test('is called like the next one around it where nothing names it', async () => {
    expect(await ask('export function open(token: string) {\n  return new Promise((resolve) => resolve(token === wanted()));\n}', (candidate) => candidate.functionAt(candidate.call)?.name)).toBe('open');
  });

  test('is none at the top of a module', async () => {
    expect(await ask('if (token === wanted) enter();', (candidate) => candidate.functionAt(candidate.call))).toBeUndefined();
  });
});

describe('what is decided', () => {
  test('where a condition holds and where it does not', async () => {
    expect(await arms('if (token === wanted) enter(); else leave();')).toEqual({ holds: 'enter();', fails: 'leave();' });
    expect(await arms('return token === wanted ? enter() : leave();')).toEqual({ holds: 'enter()', fails: 'leave()' });
  });

  test('is turned by each negation', async () => {
    expect(await arms('if (!(token === wanted)) leave(); else enter();')).toEqual({ holds: 'enter();', fails: 'leave();' });
  });

  test('is turned where nought says that both are the same', async () => {
    expect(await arms('if (token.localeCompare(wanted) !== 0) leave(); else enter();')).toEqual({ holds: 'leave();', fails: 'enter();' });
    expect(await arms('if (token.localeCompare(wanted) === 0) enter(); else leave();')).toEqual({ holds: 'leave();', fails: 'enter();' });
    expect(await arms('if (token.localeCompare(wanted) < 0) enter(); else leave();')).toBeUndefined();
  });

  test('is what follows in the block where there is no other arm', async () => {
    expect(await arms('if (token !== wanted) { throw new Error(); }\nenter();')).toEqual({ holds: '{ throw new Error(); }', fails: '\nenter();\n' });
  });

  test('is found behind a variable', async () => {
    expect(await arms('const same = token === wanted;\nlog(same);\nif (!same) leave(); else enter();')).toEqual({ holds: 'enter();', fails: 'leave();' });
  });

  test('is not told where the value goes elsewhere', async () => {
    expect(await arms('return token === wanted;')).toBeUndefined();
  });
});
