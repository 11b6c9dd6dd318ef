import type { Edit } from '../../core/finding.ts';
import type { SqlReading } from '../describe-sql.ts';
import { allowListFor } from './allow-list.ts';
import type { HoleSource, Structural } from './bindings.ts';
import type { NamedBinding } from './name-placeholders.ts';
import { writeCollection } from './place-values.ts';
import type { BoundValue } from './place-values.ts';
import type { RewriteRequest } from './request.ts';
import { escapeQuoted, escapeTemplate } from './value-source.ts';

/** The lines of the program with the fix applied: the text's lines if it stands apart, then the call's. */
export function adviceOfEdits(request: RewriteRequest, edits: readonly Edit[]): string {
  const { text, call, expression } = request;
  const end = Math.max(call.range[1], ...edits.map((edit) => edit.end));
  const blocks: string[] = [];
  if (expression !== undefined && (expression.range[0] < call.range[0] || expression.range[1] > call.range[1])) {
    const start = text.lastIndexOf('\n', expression.range[0] - 1) + 1;
    const lineEnd = text.indexOf('\n', expression.range[1]);
    blocks.push(applyWithin(text, edits, start, lineEnd === -1 ? text.length : lineEnd));
  }
  blocks.push(applyWithin(text, edits, call.range[0], end));
  return blocks.map(dedent).join('\n');
}

function applyWithin(text: string, edits: readonly Edit[], start: number, end: number): string {
  let result = '';
  let at = start;
  for (const edit of edits.filter((each) => each.start >= start && each.end <= end).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

/** Takes the common indentation off all lines but the first. */
function dedent(block: string): string {
  const lines = block.replaceAll('\r\n', '\n').split('\n');
  const indents = lines.slice(1).filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(common))).join('\n').trimEnd();
}

/** The better lines where no fix can be applied by machine: allow-lists for what cannot be bound, then the call with placeholders. */
export function adviceOfPlan(request: RewriteRequest, reading: SqlReading, holes: readonly HoleSource[], bound: readonly NamedBinding[], structural: readonly Structural[]): string {
  const taken = new Set(holes.map((hole) => hole.source).filter((source) => /^[\w$]+$/.test(source)));
  const lists = new Map<number, ReturnType<typeof allowListFor>>();
  for (const each of structural) lists.set(each.hole, allowListFor(each.position, holes[each.hole]!.source, request.style, taken));
  const values = bound.map((each) => each.value);
  const named = [...lists.entries()].flatMap(([hole, list]) => (list.placeholder === undefined ? [] : [{ hole, value: list.placeholder.value }]));
  const body = writeBody(reading, holes, bound, lists);
  const declarations = [...lists.values()].map((list) => list.declaration).filter((line) => line !== '');
  const doubts = [...new Set(bound.map((each) => each.binding.doubt).filter((doubt) => doubt !== undefined))].map((doubt) => `// mind: ${doubt}`);
  return [...declarations, ...doubts, writeCall(request, body, withNames(values, named, reading, bound))].join('\n');
}

/** Values in the order of their placeholders, names for `??` among them. */
function withNames(values: readonly BoundValue[], named: readonly { readonly hole: number; readonly value: string }[], reading: SqlReading, bound: readonly NamedBinding[]): readonly BoundValue[] {
  if (named.length === 0) return values;
  const ordered = [
    ...bound.map((each) => ({ at: each.binding.start, value: each.value })),
    ...named.map(({ hole, value }) => ({ at: reading.source.holes.find((each) => each.hole === hole)!.at, value: { name: 'name', source: value, index: 0 } })),
  ];
  return ordered.toSorted((a, b) => a.at - b.at).map((each) => each.value);
}

interface Body {
  /** The text, escaped for backticks, with `${…}` where holes stay. */
  readonly template: string;
  readonly plain: string;
  readonly hasHoles: boolean;
}

function writeBody(reading: SqlReading, holes: readonly HoleSource[], bound: readonly NamedBinding[], lists: ReadonlyMap<number, ReturnType<typeof allowListFor>>): Body {
  const { text, holes: places } = reading.source;
  let template = '';
  let plain = '';
  let hasHoles = false;
  let at = 0;
  const copy = (end: number): void => {
    template += escapeTemplate(text.slice(at, end));
    plain += text.slice(at, end);
  };
  const steps = [
    ...bound.map((each) => ({ start: each.binding.start, end: each.binding.end, bound: each, hole: -1 })),
    ...places.filter((place) => !bound.some((each) => each.binding.start <= place.at && place.at < each.binding.end)).map((place) => ({ start: place.at, end: place.at + 1, bound: undefined, hole: place.hole })),
  ].toSorted((a, b) => a.start - b.start);
  for (const step of steps) {
    copy(step.start);
    at = step.end;
    if (step.bound !== undefined) {
      const { binding, sql } = step.bound;
      if (binding.generated !== undefined || sql.includes('${')) hasHoles = true;
      template += binding.generated === undefined ? sql : `\${${binding.generated}}`;
      plain += sql;
      continue;
    }
    const list = lists.get(step.hole);
    if (list?.placeholder !== undefined) {
      template += list.placeholder.sql;
      plain += list.placeholder.sql;
      continue;
    }
    const source = list === undefined ? holes[step.hole]!.source : list.expression;
    if (source === undefined) continue;
    template += `\${${source}}`;
    hasHoles = true;
  }
  copy(text.length);
  return { template: trimText(template), plain: trimText(plain), hasHoles };
}

/** Joined pieces of program text may start and end with the layout of the file. */
function trimText(text: string): string {
  return dedent(text.replace(/^\s*\n/, '')).trim();
}

function writeText(body: Body): string {
  if (body.hasHoles || body.plain.includes('\n')) return `\`${body.template}\``;
  if (!body.plain.includes("'")) return `'${escapeQuoted(body.plain, "'")}'`;
  return body.plain.includes('"') ? `\`${body.template}\`` : `"${escapeQuoted(body.plain, '"')}"`;
}

function writeCall(request: RewriteRequest, body: Body, values: readonly BoundValue[]): string {
  const { style, callee } = request;
  const sql = writeText(body);
  const isNew = request.call.type === 'NewExpression' ? 'new ' : '';
  const property = textProperty(request);
  const list = values.map((value) => value.source).join(', ');
  const { values: place } = style;
  if (place.in === 'tag') return `${tagSource(callee, place.tag)}\`${body.template}\``;
  if (values.length === 0) return `${isNew}${callee}(${property === undefined ? sql : `{ ${property}: ${sql} }`})`;
  switch (place.in) {
    case 'argument':
      return `${isNew}${callee}(${[property === undefined ? sql : `{ ${property}: ${sql} }`, ...Array.from({ length: Math.max(0, place.index - 1) }, () => 'undefined'), writeCollection(place.shape, values)].join(', ')})`;
    case 'rest':
      return `${isNew}${callee}(${sql}, ${list})`;
    case 'property': {
      const collection = `${place.name}: ${writeCollection(place.shape, values)}`;
      return property === undefined && place.index > 0 ? `${isNew}${callee}(${sql}, { ${collection} })` : `${isNew}${callee}({ ${property ?? 'text'}: ${sql}, ${collection} })`;
    }
    case 'before': {
      const dot = callee.lastIndexOf('.');
      const last = place.method.split('.').at(-1)!;
      const inputs = values.map((value, i) => `.${i === 0 ? place.method : last}('${value.name}', ${value.source})`).join('');
      return dot === -1 ? `request${inputs}.${callee}(${sql})` : `${callee.slice(0, dot)}${inputs}${callee.slice(dot)}(${sql})`;
    }
    case 'after':
      return `${callee}(${sql}).${place.method ?? 'all'}(${list})`;
    case 'none':
      return `${isNew}${callee}(${sql}) // with the values beside the text: [${list}]`;
  }
}

/** `client.$queryRawUnsafe` and the tag `$queryRaw` → `client.$queryRaw`; an empty tag is the receiver itself. */
export function tagSource(callee: string, tag: string): string {
  const dot = callee.lastIndexOf('.');
  if (tag === '') return dot === -1 ? callee : callee.slice(0, dot);
  return dot === -1 ? tag : `${callee.slice(0, dot)}.${tag}`;
}

/** Name of the property that holds the text in the call: `text` in `query({ text: … })`. */
function textProperty(request: RewriteRequest): string | undefined {
  for (const argument of request.call.arguments) {
    if (argument.type !== 'ObjectExpression') continue;
    for (const property of argument.properties) {
      if (property.type === 'Property' && property.value === request.argument && property.key.type === 'Identifier') return property.key.name;
    }
  }
  return undefined;
}
