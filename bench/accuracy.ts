import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../rules/index.ts';
import { checkCase, checkFixes } from '../test/support/check-case.ts';
import type { RuleCase } from '../test/support/rule-cases.ts';
import { groupCases, readRuleCases } from '../test/support/rule-cases.ts';

interface Score {
  cases: number;
  /** Findings that the marks ask for. */
  expected: number;
  found: number;
  missed: number;
  alarms: number;
  /** Findings with a machine-applicable fix. */
  offered: number;
  /** Fixes after which the text parses and the finding is gone. */
  verified: number;
}

const HEADINGS = ['cases', 'expected', 'found', 'missed', 'alarms', 'recall', 'precision', 'fixes', 'verified'];

/**
 * Runs every labelled case of every rule and prints one row a group.
 * `--by library` groups by library instead; `--list` names each miss, each false alarm and each fix that fails.
 * Returns the exit code: 0 when nothing differs from the labels.
 */
export async function runAccuracy({ root, argv }: { readonly root: string; readonly argv: readonly string[] }): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { by: { type: 'string', default: 'group' }, list: { type: 'boolean', default: false } } });
  const keyOf = (one: RuleCase): string => (values.by === 'library' ? (one.header.library ?? '?') : one.group);
  const differences: string[] = [];
  for (const { meta } of rules) {
    const folder = join(root, 'test/rules', meta.id);
    // Rules on names and on the change as a whole are tested in repositories, not by labelled files.
    if (!existsSync(folder)) continue;
    const cases = readRuleCases(folder);
    const rows: [string, Score][] = [];
    for (const [group, members] of groupCases(cases, keyOf)) rows.push([group, await scoreOf(members, differences)]);
    console.log(`${meta.id}: ${cases.length} labelled cases\n`);
    console.log(table([...rows, ['all', rows.map(([, score]) => score).reduce(add, empty())]]));
  }
  if (values.list) for (const line of differences) console.log(line);
  return differences.length === 0 ? 0 : 1;
}

async function scoreOf(cases: readonly RuleCase[], differences: string[]): Promise<Score> {
  const score = empty();
  for (const one of cases) {
    const { findings, missed, alarms, troubles } = await checkCase(one);
    const wrongFixes = await checkFixes(one, findings);
    const offered = findings.filter(({ fix }) => fix !== undefined).length;
    score.cases++;
    score.expected += one.marks.length;
    score.found += one.marks.length - missed.length;
    score.missed += missed.length;
    score.alarms += alarms.length;
    score.offered += offered;
    score.verified += Math.max(0, offered - wrongFixes.length);
    differences.push(
      ...missed.map((at) => `${one.name}: missed ${at}`),
      ...alarms.map((at) => `${one.name}: alarm ${at}`),
      ...troubles.map((what) => `${one.name}: ${what}`),
      ...wrongFixes.map((what) => `${one.name}: ${what}`),
    );
  }
  return score;
}

function empty(): Score {
  return { cases: 0, expected: 0, found: 0, missed: 0, alarms: 0, offered: 0, verified: 0 };
}

function add(a: Score, b: Score): Score {
  return {
    cases: a.cases + b.cases, expected: a.expected + b.expected, found: a.found + b.found, missed: a.missed + b.missed,
    alarms: a.alarms + b.alarms, offered: a.offered + b.offered, verified: a.verified + b.verified,
  };
}

function table(rows: readonly (readonly [string, Score])[]): string {
  const lines = rows.map(([name, s]) => [
    name, s.cases, s.expected, s.found, s.missed, s.alarms, share(s.found, s.expected), share(s.found, s.found + s.alarms), s.offered, s.verified,
  ].map(String));
  const all = [['group', ...HEADINGS], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')).join('\n') + '\n';
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
