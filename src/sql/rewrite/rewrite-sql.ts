import type { Edit, Fix } from '../../core/finding.ts';
import type { SqlPiece } from '../../core/sql-position.ts';
import type { SqlReading } from '../describe-sql.ts';
import { readSql } from '../describe-sql.ts';
import { joinPieces } from '../text/sql-text.ts';
import { adviceOfPlan } from './advice.ts';
import { adviseRows } from './advise-rows.ts';
import { adviceOfEdits } from './apply-edits.ts';
import type { Binding, HoleSource } from './bindings.ts';
import { planBindings } from './bindings.ts';
import { guessStyle, wrapperStyle } from './guess-style.ts';
import { objectionToMove } from './moves.ts';
import type { NamedBinding } from './name-placeholders.ts';
import { namePlaceholders, needsTypes, readPlaceholders } from './name-placeholders.ts';
import type { Replacement } from './new-expression.ts';
import { preferredQuote, writeExpression } from './new-expression.ts';
import type { Operands } from './operands.ts';
import { takeApart } from './operands.ts';
import { placeValues, readExisting } from './place-values.ts';
import type { RewritePart, RewriteRequest, RewriteResult } from './request.ts';
import { fillHoles } from './stand-ins.ts';
import { writeTag } from './write-tag.ts';

/** Statements that take parameters everywhere; in others (CREATE, SET, COPY …) most databases refuse them. */
const bindableVerbs: ReadonlySet<string> = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'WITH', 'REPLACE', 'MERGE', 'UPSERT', 'CALL', 'EXEC', 'EXECUTE', 'VALUES', 'FROM']);

type HolePart = Extract<RewritePart, { kind: 'hole' }>;

/**
 * Makes the better line(s) for a SQL text with bad holes, in the words of its library; and a fix where it is exact:
 * all parts in one expression, every bad hole in a place for a value, and a call whose values can be extended.
 * The fix should be re-analysed and put to `confirmFix` before it is offered. Synchronous, never throws on odd input.
 */
export function rewriteSql(asked: RewriteRequest): RewriteResult {
  const guess = wrapperStyle(asked) ?? guessStyle(asked, asked.parts.map((part) => (part.kind === 'text' ? part.text : '\u0000')).join(''));
  const request = withArguments(guess === undefined ? asked : { ...asked, style: guess.style });
  const rows = request.repeated === undefined ? undefined : adviseRows(request, request.repeated);
  if (rows !== undefined) return { advice: guess?.note === undefined ? rows : `// mind: ${guess.note}\n${rows}` };
  const operands = request.expression === undefined ? undefined : takeApart(request.expression, request.text);
  const fromOperands = operands === undefined ? undefined : piecesOfOperands(operands, request);
  const { pieces, holes } = fromOperands ?? piecesOfParts(request.parts);
  const own = /\{\{\s*(\w+(?:::\w+)?)\s*\}\}/.exec(pieces.filter((piece) => typeof piece === 'string').join(''));
  if (own !== null) return { advice: `// the text has placeholders of its own, like ${own[0]}: write one for ${wordsOf(holes)}, and pass the value with the others` };
  const reading = readSql(joinPieces(pieces), { dialect: request.style.dialect, fragment: request.fragment });
  const plan = planBindings(reading, holes, request.style, request.callee);
  const bindings = plan.filter((each) => each.kind === 'bound');
  const structural = plan.filter((each) => each.kind === 'structural');
  const existing = readExisting(request);
  const placeholders = readPlaceholders(reading, request.style);
  const bound = namePlaceholders(bindings, reading, request.style, placeholders, existing?.names ?? []);
  if (guess === undefined && operands !== undefined && fromOperands !== undefined && existing !== undefined && structural.length === 0 && bound.length > 0) {
    const isSettled = settledPlaceholders(placeholders, existing.count, request, reading, holes, bindings);
    if (isSettled && objectionToBind(reading, bindings, request) === undefined && objectionToMove(request, holes, bound, existing) === undefined) {
      const made = makeFix(request, operands, reading, holes, bound);
      if (made !== undefined) return made;
    }
  }
  const note = bound.length === 0 ? undefined : [guess?.note, request.note].filter((each) => each !== undefined).join('\n// mind: ') || undefined;
  return { advice: adviceOfPlan({ request, reading, holes, bound, structural, objection: objectionToBind(reading, bindings, request), note }) };
}

/** A tagged template that the engine calls a call has no arguments; nothing can be put into it, but it can be talked about. */
function withArguments(request: RewriteRequest): RewriteRequest {
  if (Array.isArray(request.call.arguments)) return request;
  const { expression: _, ...rest } = request;
  return { ...rest, call: { ...request.call, arguments: [] } };
}

function piecesOfParts(parts: readonly RewritePart[]): { readonly pieces: readonly SqlPiece[]; readonly holes: readonly HoleSource[] } {
  const holes: HoleSource[] = [];
  const pieces = parts.map((part) => {
    if (part.kind === 'text') return part.text;
    holes.push(sourceOf(part));
    return { hole: holes.length - 1 };
  });
  return { pieces, holes };
}

function sourceOf(part: HolePart): HoleSource {
  return { source: part.source, bad: part.bad, ...(part.known === undefined ? {} : { known: part.known }) };
}

/** The same from the expression itself; undefined where a bad part is none of its operands. */
function piecesOfOperands(operands: Operands, request: RewriteRequest): { readonly pieces: readonly SqlPiece[]; readonly holes: readonly HoleSource[] } | undefined {
  const byStart = new Map<number, HolePart>();
  for (const part of request.parts) if (part.kind === 'hole' && part.range !== undefined) byStart.set(part.range[0], part);
  const holes: HoleSource[] = [];
  const pieces: SqlPiece[] = [];
  let bad = 0;
  for (const atom of operands.atoms) {
    if (atom.kind === 'text') {
      pieces.push(atom.cooked);
      continue;
    }
    const part = byStart.get(atom.range[0]);
    const isSame = part !== undefined && part.range![1] === atom.range[1];
    if (isSame && part.bad) bad++;
    if (atom.isSequence) return undefined;
    const source = request.text.slice(atom.range[0], atom.range[1]);
    holes.push(isSame ? { ...sourceOf(part), source } : { source, bad: false });
    pieces.push({ hole: holes.length - 1 });
  }
  const wanted = request.parts.filter((part) => part.kind === 'hole' && part.bad).length;
  return bad === wanted ? { pieces, holes } : undefined;
}

/** mysql and mysql2 write the values of `query` into the text themselves, whatever the statement. */
function isFormatted({ style, callee }: RewriteRequest): boolean {
  return style.dialect === 'mysql' && style.list === 'expand' && !/\bexecute$/.test(callee);
}

/** Existing placeholders and values agree, and nothing that stays in the text can hide more of them. */
function settledPlaceholders(placeholders: ReturnType<typeof readPlaceholders>, count: number | undefined, request: RewriteRequest, reading: SqlReading, holes: readonly HoleSource[], bindings: readonly Binding[]): boolean {
  const { style } = request;
  if (placeholders.mixed || style.placeholder === 'none' || count === undefined) return false;
  const isPositional = style.placeholder === '?' || style.placeholder === '$n' || style.placeholder === ':n';
  if (isPositional && placeholders.count !== count) return false;
  const moved = new Set(bindings.flatMap((binding) => binding.holes));
  return holes.every((hole, index) => {
    if (moved.has(index)) return true;
    if (hole.known !== undefined) return !/['"`?\\]|\$\d|--|\/\*/.test(hole.known);
    if (count === 0 && style.placeholder !== '$n') return true;
    const place = reading.placed.find((each) => each.position.hole === index)?.position.place;
    return count === 0 || place === 'identifier' || place === 'order-key' || place === 'direction' || place === 'columns' || place === 'group-key' || place === 'limit';
  });
}

function objectionToBind(reading: SqlReading, bindings: readonly Binding[], request: RewriteRequest): string | undefined {
  const doubt = bindings.find((binding) => binding.doubt !== undefined)?.doubt;
  if (doubt !== undefined) return doubt;
  const semicolon = reading.tokens.findIndex((token) => token.kind === 'semicolon');
  if (semicolon !== -1 && reading.tokens.slice(semicolon + 1).some((token) => token.kind !== 'semicolon' && token.kind !== 'comment')) return 'several statements cannot be sent with parameters: send each by itself';
  if (reading.verb !== undefined && !isFormatted(request) && !bindableVerbs.has(reading.verb)) return `${reading.verb} takes no parameters`;
  if (reading.verb === undefined && !request.fragment) return 'the statement is not known';
  if (needsTypes(request.style)) return 'the library wants to know the type of the value';
  return undefined;
}

function makeFix(request: RewriteRequest, operands: Operands, reading: SqlReading, holes: readonly HoleSource[], bound: readonly NamedBinding[]): RewriteResult | undefined {
  const replacements: readonly Replacement[] = bound.map(({ binding, sql }) =>
    binding.generated === undefined ? { start: binding.start, end: binding.end, text: sql } : { start: binding.start, end: binding.end, text: binding.generated, expression: true });
  const edits = request.style.values.in === 'tag' ? writeTag(request, operands, reading, holes, bound) : textAndValues(request, operands, replacements, bound);
  if (edits === undefined || hasOverlap(edits)) return undefined;
  const fix: Fix = { description: describe(request, holes, bound), edits };
  const result = { advice: adviceOfEdits(request, edits), fix };
  if (request.fragment) return result;
  const stand: readonly Replacement[] = request.style.values.in === 'tag' ? bound.map(({ binding }) => ({ start: binding.start, end: binding.end, text: '1' })) : replacements;
  return { ...result, confirm: { dialect: request.style.dialect, before: fillHoles(reading, []), after: fillHoles(reading, stand) } };
}

function textAndValues(request: RewriteRequest, operands: Operands, replacements: readonly Replacement[], bound: readonly NamedBinding[]): readonly Edit[] | undefined {
  const values = placeValues(request, bound.map((each) => each.value));
  if (values === undefined) return undefined;
  const start = operands.ranges[0]![0];
  const end = operands.ranges.at(-1)![1];
  const text = writeExpression(operands, replacements, request.text, preferredQuote(request.text));
  return [{ path: request.path, start, end, text }, ...values].toSorted((a, b) => a.start - b.start);
}

function hasOverlap(edits: readonly Edit[]): boolean {
  return edits.some((edit, index) => index > 0 && edit.start < edits[index - 1]!.end);
}

function describe(request: RewriteRequest, holes: readonly HoleSource[], bound: readonly NamedBinding[]): string {
  const sources = [...new Set(bound.flatMap((each) => each.binding.holes.map((hole) => holes[hole]!.source)))].map(shorten);
  const what = sources.length > 3 ? `${sources.length} values` : joinWords(sources);
  if (request.style.values.in === 'tag') return `Bind ${what} through ${request.style.values.tag === '' || request.style.values.tag === 'this' ? 'the tagged template' : request.style.values.tag}`;
  return `Bind ${what} as ${joinWords([...new Set(bound.map((each) => each.placeholder))])}`;
}

function wordsOf(holes: readonly HoleSource[]): string {
  return joinWords([...new Set(holes.filter((hole) => hole.bad).map((hole) => shorten(hole.source)))]);
}

function shorten(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

