import type { Operands, TextAtom } from './operands.ts';
import { escapeQuoted, escapeTemplate } from './value-source.ts';

/** A stretch of the joined text that is replaced by SQL text (with a placeholder) or by program text (`expression`). */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` is an expression that goes into the string: `ids.map(() => '?').join(', ')`. */
  readonly expression?: boolean;
}

/** A part of the new text, in order. */
type Unit =
  | { readonly kind: 'text'; readonly cooked: string; readonly raw: string | undefined; readonly delimiter: TextAtom['delimiter'] | undefined; readonly operand: number }
  | { readonly kind: 'expression'; readonly source: string; readonly inTemplate: boolean; readonly operand: number };

/**
 * Writes the expression anew with the replacements made: raw text is kept as it stands, lines of a `+` chain stay lines,
 * and a template literal that lost all its holes becomes a plain string if it is one line.
 */
export function writeExpression(operands: Operands, replacements: readonly Replacement[], file: string, preferred: "'" | '"'): string {
  const units = cut(operands, replacements, file);
  const runs = groupRuns(units, operands, file);
  let result = '';
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    if (i > 0) result += separator(operands, runs[i - 1]!.last, run.first, file);
    result += run.kind === 'expression' ? run.source : writeRun(run.units, preferred, result === '' && runs.length === 1);
  }
  return result;
}

/** The units that remain, in order; offsets are those of the joined text, where a hole is one character. */
function cut(operands: Operands, replacements: readonly Replacement[], file: string): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  let next = 0;
  const place = (limit: number, operand: number): void => {
    while (next < replacements.length && replacements[next]!.start < limit) {
      const { text, expression } = replacements[next++]!;
      if (expression === true) units.push({ kind: 'expression', source: text, inTemplate: true, operand });
      else units.push({ kind: 'text', cooked: text, raw: undefined, delimiter: undefined, operand });
    }
  };
  for (const atom of operands.atoms) {
    const length = atom.kind === 'text' ? atom.cooked.length : 1;
    const end = at + length;
    let from = at;
    while (from < end) {
      const inside = replacements.find((each) => each.start <= from && from < each.end);
      if (inside !== undefined) {
        place(from + 1, atom.operand);
        from = Math.min(end, inside.end);
        continue;
      }
      const to = Math.min(end, replacements.find((each) => each.start > from)?.start ?? end);
      if (atom.kind === 'text') {
        const raw = file.slice(atom.offsets[from - at], atom.offsets[to - at]);
        units.push({ kind: 'text', cooked: atom.cooked.slice(from - at, to - at), raw, delimiter: atom.delimiter, operand: atom.operand });
      } else {
        const range = atom.inTemplate ? atom.range : operands.ranges[atom.operand]!;
        const source = file.slice(range[0], range[1]);
        units.push({ kind: 'expression', source: atom.inTemplate && atom.isSequence ? `(${source})` : source, inTemplate: atom.inTemplate, operand: atom.operand });
      }
      from = to;
    }
    at = end;
  }
  return units;
}

type Run =
  | { readonly kind: 'literal'; readonly units: Unit[]; readonly first: number; last: number }
  | { readonly kind: 'expression'; readonly source: string; readonly first: number; readonly last: number };

/** Texts that stand on one line of the file become one literal; a line break between operands stays one. */
function groupRuns(units: readonly Unit[], operands: Operands, file: string): readonly Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    if (unit.kind === 'expression' && !unit.inTemplate) {
      runs.push({ kind: 'expression', source: unit.source, first: unit.operand, last: unit.operand });
      continue;
    }
    const last = runs.at(-1);
    if (last?.kind === 'literal' && !breaksLine(operands, last.last, unit.operand, file)) {
      last.units.push(unit);
      last.last = unit.operand;
    } else runs.push({ kind: 'literal', units: [unit], first: unit.operand, last: unit.operand });
  }
  if (runs[0]?.kind === 'expression') runs.unshift({ kind: 'literal', units: [], first: runs[0].first, last: runs[0].first });
  return runs.filter((run, index) => run.kind === 'expression' || run.units.length > 0 || (index === 0 && runs[1]?.kind === 'expression' && runs[2]?.kind === 'expression'));
}

function gapsBetween(operands: Operands, from: number, to: number, file: string): readonly string[] {
  const gaps: string[] = [];
  for (let i = from; i < to; i++) gaps.push(file.slice(operands.ranges[i]![1], operands.ranges[i + 1]![0]));
  return gaps;
}

function breaksLine(operands: Operands, from: number, to: number, file: string): boolean {
  return gapsBetween(operands, from, to, file).some((gap) => gap.includes('\n'));
}

function separator(operands: Operands, from: number, to: number, file: string): string {
  const gaps = gapsBetween(operands, from, to, file);
  return gaps.find((gap) => gap.includes('\n')) ?? gaps[0] ?? ' + ';
}

function writeRun(units: readonly Unit[], preferred: "'" | '"', lone: boolean): string {
  const cooked = units.map((unit) => (unit.kind === 'text' ? unit.cooked : '')).join('');
  const delimiter = chooseDelimiter(units, cooked, preferred, lone);
  let body = '';
  for (const unit of units) {
    if (unit.kind === 'expression') body += `\${${unit.source}}`;
    else if (unit.delimiter === delimiter && unit.raw !== undefined) body += unit.raw;
    else body += delimiter === '`' ? escapeTemplate(unit.cooked) : escapeQuoted(unit.cooked, delimiter);
  }
  return delimiter + body + delimiter;
}

function chooseDelimiter(units: readonly Unit[], cooked: string, preferred: "'" | '"', lone: boolean): TextAtom['delimiter'] {
  if (units.some((unit) => unit.kind === 'expression')) return '`';
  const used = new Set(units.map((unit) => (unit.kind === 'text' ? unit.delimiter : undefined)).filter((each) => each !== undefined));
  if (used.has('`')) {
    // several lines, line continuations and texts with the file's own quote read best as they are
    const raw = units.map((unit) => (unit.kind === 'text' ? (unit.raw ?? '') : '')).join('');
    if (cooked.includes('\n') || raw.includes('\n') || cooked.includes(preferred) || (!lone && used.size === 1 && raw.includes("'"))) return '`';
    return used.has("'") ? "'" : used.has('"') ? '"' : preferred;
  }
  if (used.size === 1) return [...used][0]!;
  if (used.size === 0) return cooked.includes(preferred) ? (preferred === "'" ? '"' : "'") : preferred;
  return cooked.includes("'") && !cooked.includes('"') ? '"' : cooked.includes('"') && !cooked.includes("'") ? "'" : preferred;
}

/** The quote a file uses most for its strings. */
export function preferredQuote(file: string): "'" | '"' {
  let single = 0;
  let double = 0;
  for (const match of file.matchAll(/(?:from|require\(|import|[=(,:[])\s*(['"])/g)) {
    if (match[1] === "'") single++;
    else double++;
  }
  return double > single ? '"' : "'";
}
