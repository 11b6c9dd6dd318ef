import type { SqlReading } from '../describe-sql.ts';
import type { AllowList } from './allow-list.ts';
import { allowListFor } from './allow-list.ts';
import { dedent } from './apply-edits.ts';
import type { HoleSource, Structural } from './bindings.ts';
import type { NamedBinding } from './name-placeholders.ts';
import type { BoundValue } from './place-values.ts';
import type { RewriteRequest } from './request.ts';
import { escapeQuoted, escapeTemplate } from './value-source.ts';
import { tagSource, writeCall } from './write-call.ts';

/** What is known when no fix can be applied by machine. */
export interface Plan {
  readonly request: RewriteRequest;
  readonly reading: SqlReading;
  readonly holes: readonly HoleSource[];
  readonly bound: readonly NamedBinding[];
  readonly structural: readonly Structural[];
  /** Why the bound values cannot simply be bound. */
  readonly objection: string | undefined;
  /** What else the reader must mind. */
  readonly note: string | undefined;
}

/** Allow-lists that are written out; the others are made in the same way. */
const MAX_LISTS = 2;

/** The better lines: allow-lists for what cannot be bound, what to mind, then the call with placeholders. */
export function adviceOfPlan(plan: Plan): string {
  const { request, holes, structural, objection } = plan;
  const takesNone = objection !== undefined && objection.endsWith('takes no parameters') && request.style.identifier !== '??';
  const bound = takesNone ? [] : plan.bound;
  const taken = new Set(holes.flatMap((hole) => [...hole.source.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*/g)].map((match) => match[0])));
  const fragmentTag = fragmentTagOf(request);
  const lists = new Map<number, AllowList>();
  const chosen = new Map<string, AllowList>();
  for (const each of structural) {
    const { source } = holes[each.hole]!;
    const key = `${each.position.place}${each.isGlued ? ' glued' : ''}\n${source}`;
    const list = chosen.get(key) ?? (chosen.size < MAX_LISTS ? allowListFor(each.position, source, { style: withinReach(request), fragmentTag, taken, isGlued: each.isGlued }) : { declaration: '', expression: source });
    chosen.set(key, list);
    lists.set(each.hole, list);
  }
  const literal = takesNone ? literalHelper(request) : undefined;
  const body = writeBody({ ...plan, bound }, lists, literal === undefined ? new Map() : new Map(plan.bound.map((each) => [each.binding.start, literal.replace('x', each.binding.value)])), takesNone ? plan.bound : []);
  const lines = [
    ...new Set([...lists.values()].map((list) => list.declaration)),
    chosen.size > MAX_LISTS ? `// and so for ${[...chosen.keys()].slice(MAX_LISTS, MAX_LISTS + 3).map((key) => key.slice(key.indexOf('\n') + 1)).join(', ')}${chosen.size > MAX_LISTS + 3 ? ' and the others' : ''}` : '',
    ...new Set(bound.map((each) => (each.binding.doubt === undefined ? '' : `// mind: ${each.binding.doubt}`))),
    objection !== undefined && !bound.some((each) => each.binding.doubt === objection) && objection !== 'the statement is not known' ? `// mind: ${objection}${takesNone && literal === undefined ? '; let only checked values through' : ''}` : '',
    plan.note === undefined ? '' : `// mind: ${plan.note}`,
    ...bound.map((each) => each.binding.setup ?? ''),
  ].filter((line) => line !== '');
  // A call that stays as it is says nothing.
  if (plan.bound.length === 0 && lines.length > 0 && [...lists].every(([hole, list]) => list.placeholder === undefined && list.expression === holes[hole]!.source)) return lines.join('\n');
  return [...lines, writeCall(request, writeText(body), body.template, withNames(bound, lists, plan))].join('\n');
}

/** A pool that comes from another file brings no `pg` along to quote names with: there a list of names is what can be written. */
function withinReach({ style, text }: RewriteRequest): RewriteRequest['style'] {
  return style.identifier?.startsWith('pg.') === true && !/\bpg\b/.test(text) ? { ...style, identifier: 'none' } : style;
}

/** In a tagged template constant text must be marked as SQL. */
function fragmentTagOf(request: RewriteRequest): string | undefined {
  const { style, callee } = request;
  if (style.placeholder !== 'tag') return undefined;
  if (style.values.in !== 'tag') return 'sql';
  return style.values.tag.startsWith('$') ? 'Prisma.sql' : tagSource(callee, style.values.tag);
}

/** PostgreSQL's client quotes literals for statements without parameters. */
function literalHelper(request: RewriteRequest): string | undefined {
  const { identifier } = request.style;
  return identifier?.includes('escapeIdentifier') === true ? identifier.replace('escapeIdentifier', 'escapeLiteral') : undefined;
}

/** Values in the order of their placeholders, names for `??` among them. */
function withNames(bound: readonly NamedBinding[], lists: ReadonlyMap<number, AllowList>, plan: Plan): readonly BoundValue[] {
  const { reading } = plan;
  const named = [...lists.entries()].flatMap(([hole, list]) => (list.placeholder === undefined ? [] : [{ hole, value: list.placeholder.value }]));
  const marks = reading.tokens.filter((token) => token.kind === 'placeholder' && reading.source.text[token.start] === '?');
  const ordered = [
    ...bound.map((each) => ({ at: each.binding.start, value: each.value })),
    ...named.map(({ hole, value }) => {
      const at = reading.source.holes.find((each) => each.hole === hole)!.at;
      return { at, value: { name: 'name', source: value, index: marks.filter((mark) => mark.start < at).length } };
    }),
  ];
  return ordered.toSorted((a, b) => a.at - b.at).map((each) => each.value);
}

interface Body {
  /** The text, escaped for backticks, with `${…}` where holes stay. */
  readonly template: string;
  readonly plain: string;
  readonly hasHoles: boolean;
}

/** The new text. `literals` are expressions to write in place of bindings that no placeholder may replace. */
function writeBody(plan: Plan, lists: ReadonlyMap<number, AllowList>, literals: ReadonlyMap<number, string>, unbound: readonly NamedBinding[]): Body {
  const { reading, holes, bound, request } = plan;
  const { text, holes: places } = reading.source;
  let template = '';
  let plain = '';
  let hasHoles = false;
  let at = 0;
  const copy = (end: number): void => {
    template += escapeTemplate(text.slice(at, end));
    plain += text.slice(at, end);
  };
  const put = (source: string): void => {
    template += `\${${source}}`;
    hasHoles = true;
  };
  const isInside = (offset: number, list: readonly NamedBinding[]): boolean => list.some((each) => each.binding.start <= offset && offset < each.binding.end);
  const written = literals.size === 0 ? [] : unbound;
  const steps = [
    ...bound.map((each) => ({ start: each.binding.start, end: each.binding.end, write: () => writeBinding(each) })),
    ...written.map((each) => ({ start: each.binding.start, end: each.binding.end, write: () => put(literals.get(each.binding.start)!) })),
    ...places.filter((place) => !isInside(place.at, bound) && !isInside(place.at, written)).map((place) => ({ start: place.at, end: place.at + 1, write: () => writeHole(place.hole) })),
    ...numberedPlaceholders(plan).map(({ start, end, source }) => ({ start, end, write: () => put(source) })),
  ].toSorted((a, b) => a.start - b.start);
  const writeBinding = ({ binding, sql }: NamedBinding): void => {
    if (binding.generated !== undefined || sql.includes('${')) hasHoles = true;
    template += binding.generated === undefined ? sql : `\${${binding.generated}}`;
    plain += sql;
  };
  const writeHole = (hole: number): void => {
    const list = lists.get(hole);
    if (list?.placeholder !== undefined) {
      template += list.placeholder.sql;
      plain += list.placeholder.sql;
      return;
    }
    const known = holes[hole]!.known;
    if (list === undefined && known !== undefined && request.style.placeholder === 'tag') {
      template += escapeTemplate(known);
      plain += known;
      return;
    }
    const source = list === undefined ? holes[hole]!.source : list.expression;
    if (source !== undefined) put(source);
  };
  for (const step of steps) {
    if (step.start < at) continue;
    copy(step.start);
    at = step.end;
    step.write();
  }
  copy(text.length);
  return { template: trimText(template), plain: trimText(plain), hasHoles };
}

/** A tag takes the values of `$1, $2` into the text: `$queryRawUnsafe('… = $1', a)` → `… = ${a}`. */
function numberedPlaceholders({ reading, request }: Plan): readonly { readonly start: number; readonly end: number; readonly source: string }[] {
  const { style, call, text } = request;
  if (style.values.in !== 'tag' || call.arguments.length < 2) return [];
  return reading.tokens.flatMap((token) => {
    const number = token.kind === 'placeholder' ? /^\$(\d+)$/.exec(reading.source.text.slice(token.start, token.end)) : null;
    const argument = number === null ? undefined : call.arguments[Number(number[1])];
    return argument === undefined || argument.type === 'SpreadElement' ? [] : [{ start: token.start, end: token.end, source: text.slice(argument.start, argument.end) }];
  });
}

/** Joined pieces of program text may start and end with the layout of the file. */
function trimText(text: string): string {
  return dedent(text.replace(/^\s*\n/, '')).trim();
}

function writeText(body: Body): string {
  const only = /^\$\{([^`]*)\}$/.exec(body.template);
  if (only !== null && body.plain.trim() === '') return only[1]!;
  if (body.hasHoles || body.plain.includes('\n')) return `\`${body.template}\``;
  if (!body.plain.includes("'")) return `'${escapeQuoted(body.plain, "'")}'`;
  return body.plain.includes('"') ? `\`${body.template}\`` : `"${escapeQuoted(body.plain, '"')}"`;
}
