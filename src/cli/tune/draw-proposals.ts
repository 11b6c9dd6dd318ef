import { disarmLines, escapeLine, escapeProse, stringifySafely } from '../../report/escape.ts';
import { createPalette } from '../../report/sgr.ts';
import { countOf, wrapProse } from '../../report/wrap.ts';
import type { Example, Proposal } from '../../tune/contracts.ts';
import { fewestCases } from '../../core/share.ts';
import { nothingYet, shareText } from '../stats/describe-stats.ts';

export interface DrawnProposals {
  readonly proposals: readonly Proposal[];
  /** A unified diff of `guard.config.json`; empty without proposals. */
  readonly patch: string;
  readonly applied: boolean;
  /** What the record held. */
  readonly basis: { readonly findings: number; readonly escapes: number; readonly since?: string };
}

/** The proposals for a terminal, and the patch, which `git apply` takes as it is printed. */
export function drawProposals({ proposals, patch, applied, basis }: DrawnProposals, options: { readonly color: boolean; readonly width: number }): string {
  const palette = createPalette(options.color);
  const width = Math.min(options.width, 100);
  const record = `${countOf(basis.findings, 'finding')} and ${countOf(basis.escapes, 'repaired fault')}${basis.since === undefined ? '' : ` since ${basis.since.slice(0, 10)}`}`;
  if (proposals.length === 0) {
    const isEmpty = basis.findings + basis.escapes === 0 && basis.since === undefined;
    const text = isEmpty ? nothingYet : `The record (${record}) gives no reason to change anything. Nothing is proposed from fewer than ${fewestCases} cases, or where it could be chance.`;
    return `${wrapProse(text, width).join('\n')}\n`;
  }
  const part = (label: string, texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => wrapProse(escapeProse(text), width - 13)).map((line, index) => `   ${palette.dim((index === 0 ? label : '').padEnd(10))}${line}`);
  const lines = proposals.flatMap(({ what, why, evidence, undo }, index) => [
    '', ...wrapProse(escapeProse(what), width - 3).map((line, at) => `${at === 0 ? `${index + 1}`.padEnd(3) : '   '}${palette.bold(line)}`),
    ...part('why', [why]),
    ...part('evidence', [`${evidence.label}: ${evidence.share.part}, ${shareText(evidence.share)}`, ...evidence.examples.map(exampleText)]),
    ...part('undo', [undo]),
  ]);
  const opening = `${countOf(proposals.length, 'proposal')} from the record (${record}).${applied ? '' : ' Nothing is changed without --apply.'}`;
  const closing = applied ? ['', ...wrapProse('Written to guard.config.json. It counts once it is staged: git add guard.config.json', width)] : [];
  return disarmLines(`${[...wrapProse(opening, width), ...lines, '', ...patch.trimEnd().split('\n').map((line) => paintLine(line, palette)), ...closing].join('\n')}\n`);
}

/** The same for programs. */
export function proposalsAsJson({ proposals, patch, applied, basis }: DrawnProposals): string {
  return `${stringifySafely({ schemaVersion: 1, basis, proposals, patch, applied })}\n`;
}

function exampleText({ path, line, fingerprint, fix }: Example): string {
  const name = fix === undefined ? `finding ${fingerprint?.slice(0, 12) ?? ''}` : `repaired by ${fix.slice(0, 10)}`;
  return `${path}:${line}, ${name}`;
}

function paintLine(line: string, palette: ReturnType<typeof createPalette>): string {
  const shown = line.split('\t').map(escapeLine).join('\t');
  if (/^(?:\+\+\+|---|diff|new file)/.test(line)) return palette.bold(shown);
  return line.startsWith('+') ? palette.green(shown) : line.startsWith('-') ? palette.red(shown) : line.startsWith('@@') ? palette.cyan(shown) : shown;
}
