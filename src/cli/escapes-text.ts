import type { EscapeClass, EscapeRecord } from '../core/record.ts';
import { escapeLine } from '../report/escape.ts';
import { createPalette } from '../report/sgr.ts';
import { countOf } from '../report/wrap.ts';

/** What `guard escapes` has to tell. */
export interface EscapesView {
  readonly records: readonly EscapeRecord[];
  readonly commits: number;
  readonly fixes: number;
  /** Fixes that changed nothing that runs. */
  readonly inert: number;
  /** Faults of this run whose text was not analysed to its end, so that a rule may have missed their kind. */
  readonly cut: number;
  /** In the user's words: `90d`. */
  readonly since: string;
  /** Subject of a commit, where it was read. */
  subjectOf(oid: string): string | undefined;
}

const classNames: Readonly<Record<EscapeClass, string>> = {
  'caught-ignored': 'guard had said so', escaped: 'escaped', uncovered: 'not looked at', unknown: 'cause unknown',
};

/** The escapes, newest fix first, and what they come to. `most`: how many are listed. */
export function drawEscapes(view: EscapesView, most: number, color: boolean): string {
  const { bold, dim, red, yellow } = createPalette(color);
  const lines: string[] = [];
  const shown = view.records.slice(0, most);
  for (const record of shown) {
    const state = record.class === 'caught-ignored' || record.class === 'escaped' ? red(classNames[record.class]) : yellow(classNames[record.class]);
    const why = record.why === undefined ? '' : ` (${escapeLine(record.why)})`;
    const span = record.end > record.start ? `${record.start}-${record.end}` : String(record.start);
    const category = record.categoryBy === 'nobody' ? 'not categorised' : `${record.category} (said by ${sayer(record)})`;
    lines.push(`${bold(`${escapeLine(record.path)}:${span}`)}  ${state}${why}, ${category}`);
    lines.push(`  repaired by  ${commitLine(record.fix, view)}`);
    if (record.inducing !== undefined) {
      const sure = record.confidence === 'low' ? dim('  a guess: the fix only adds, or changes much at once') : '';
      lines.push(`  came with    ${commitLine(record.inducing, view)}${authorOf(record)}${sure}`);
    }
    lines.push(dim(`  id ${record.id}`), '');
  }
  if (shown.length < view.records.length) lines.push(dim(`and ${view.records.length - shown.length} more: --verbose, or --format json`), '');
  lines.push(...summary(view));
  return `${lines.join('\n')}\n`;
}

function commitLine({ oid, at }: { readonly oid: string; readonly at: string }, view: EscapesView): string {
  return `${oid.slice(0, 10)}  ${at.slice(0, 10)}  ${escapeLine(view.subjectOf(oid) ?? '').slice(0, 80)}`.trimEnd();
}

function authorOf({ by, agent }: EscapeRecord): string {
  if (by === 'unknown' || by === 'human') return '';
  return `  ${by === 'ai' ? 'by an AI' : 'with an AI'}${agent === undefined ? '' : `: ${escapeLine(agent)}`}`;
}

function sayer({ categoryBy, ruleId }: EscapeRecord): string {
  switch (categoryBy) {
    case 'rule': return `rule ${escapeLine(ruleId ?? '')}`;
    case 'shape': return 'what the fix adds';
    case 'reviewer': return 'the reviewer';
    case 'person': return 'a person';
    case 'nobody': return 'nobody';
  }
}

function summary({ records, commits, fixes, inert, cut, since }: EscapesView): readonly string[] {
  const count = (test: (record: EscapeRecord) => boolean): number => records.filter(test).length;
  if (fixes === 0) return [`No repair among ${countOf(commits, 'commit')} (${escapeLine(since)}).`];
  const classes = (['caught-ignored', 'escaped', 'uncovered', 'unknown'] as const).map((one) => [one, count((record) => record.class === one)] as const).filter(([, number]) => number > 0);
  const reasons = new Map<string, number>();
  for (const { class: kind, why } of records) if (why !== undefined && kind !== 'escaped') reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const list = [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([why, number]) => `${escapeLine(why)}: ${number}`).join(', ');
  return [
    `${countOf(fixes, 'fix').replace(/fixs$/, 'fixes')} among ${countOf(commits, 'commit')} (${escapeLine(since)}); ${inert} changed nothing that runs. ${countOf(records.length, 'repaired fault')}:`,
    ...classes.map(([one, number]) => `  ${String(number).padStart(5)}  ${classNames[one]}`),
    ...(list === '' ? [] : [`Why nothing was said: ${list}.`]),
    ...(cut === 0 ? [] : [`Rules may have missed the kind of ${countOf(cut, 'fault')}: the text is too large, does not parse, or takes more steps than an analysis may.`]),
  ];
}
