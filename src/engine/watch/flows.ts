import type { FlowRole, ValueView } from '../../core/candidate.ts';
import { AUTHENTIC, isAuthentic } from '../authentic.ts';
import { concat, joinValues, provesHole } from '../join.ts';
import type { CallSite, Machine } from '../machine.ts';
import type { FlowHit, FlowHoleHit } from '../machine-types.ts';
import { isCutOut, isOfBrowser } from '../browser.ts';
import { markupGone } from '../markup-escapes.ts';
import type { Module } from '../module.ts';
import type { Node, Site } from '../node.ts';
import { isEncoded } from '../strings.ts';
import { isUnfilled } from '../late-objects.ts';
import type { Fact, Hole, Value } from '../values.ts';
import { ABSENT, constant, itemsOf } from '../values.ts';
import type { Witness } from '../witness.ts';
import { witnesses } from '../witness.ts';
import { beginningOf } from './beginnings.ts';
import { viewOf } from './view.ts';

const MAX_HITS = 400;
/** Arguments that are objects or lists, whose members count. */
const TAKES_OBJECTS: ReadonlySet<string> = new Set<FlowRole>(['Filter', 'Update', 'MergeSource', 'Locals', 'CommandArgument', 'Command', 'Serialized']);
const MAX_HOLES = 12;
/** A function in a pipeline of MongoDB stands this deep: `[{ $group: { total: { $accumulator: { init } } } }]`. */
const MAX_DEPTH = 6;
/** Arguments that are dangerous where a page runs. */
const IN_BROWSER: ReadonlySet<string> = new Set<FlowRole>(['Html', 'RedirectUrl', 'Code', 'PropertyPath', 'MergeSource']);

/** A dangerous argument other than SQL, as the sink sees it. */
export interface Reached {
  readonly role: FlowRole;
  readonly value: Value;
  readonly argument: Node | undefined;
  readonly library: string | undefined;
  readonly when: string | undefined;
  readonly call: Node;
  readonly module: Module;
  readonly callee: string;
  readonly stack: readonly Site[];
  readonly site: CallSite;
  readonly params: readonly { readonly name: string }[];
  readonly values: readonly Value[];
}

/** Notes a value with harmful unknown parts that reaches a dangerous argument. */
export function noteFlow(m: Machine, reached: Reached): void {
  if (m.dead || m.found.flows.length >= MAX_HITS || reached.value.t === 'const') return;
  // A text is wanted there; what an object means for it the model would have said.
  if (!TAKES_OBJECTS.has(reached.role) && (reached.value.t === 'obj' || reached.value.t === 'arr')) return;
  const looks = reached.role === 'Path' && LOOKS.test(reached.site.callee);
  if (looks && !DETAILS.test(m.module.file.text.slice(Math.max(0, reached.site.node.start - 60), reached.site.node.end + 600))) return;
  const holes: FlowHoleHit[] = [];
  collect(m, reached.role === 'Url' || reached.role === 'RedirectUrl' ? addressOf(reached.value) : reached.value, '', 0, holes, new Set());
  // What the address of a page says harms its reader, and no server.
  if (!IN_BROWSER.has(reached.role) && reached.library !== 'vue') holes.splice(0, holes.length, ...holes.filter(({ hole }) => !isOfBrowser(hole)));
  if (holes.length === 0) return;
  const args: Record<string, ValueView> = {};
  reached.values.forEach((value, index) => {
    args[reached.params[index]?.name ?? `argument${index}`] = viewOf(m, value, reached.site.args[index]);
  });
  const { role, library, when, argument, call, module, callee, stack } = reached;
  m.found.flows.push({
    role, library, when, argument, call, module, callee, stack, args, holes,
    view: viewOf(m, reached.value, argument),
    guards: guardsOf(m.facts), ...(looks ? { looks } : {}),
  } satisfies FlowHit);
}

/** Calls that only look at a file, and what they then tell beside that it is there. */
const LOOKS = /(?:^|\.)l?stat(?:Sync)?$/;
const DETAILS = /\b(?:size|[mac]time(?:Ms)?|birthtime(?:Ms)?)\b/;

/** Without looks at files that are then opened by the same name: those are told there. */
export function withoutLooks(flows: readonly FlowHit[]): readonly FlowHit[] {
  if (!flows.some((hit) => hit.looks)) return flows;
  // Another handler's `req.query.name` is another name.
  const keyOf = (hole: Hole): string => `${rootHoleOf(hole).id} ${hole.text}`;
  const opened = new Set(flows.flatMap((hit) => (hit.role === 'Path' && !hit.looks ? hit.holes.map(({ hole }) => keyOf(hole)) : [])));
  return flows.filter((hit) => !hit.looks || hit.holes.some(({ hole }) => !opened.has(keyOf(hole))));
}

/** Unknown parts of a text, or of the members of an object or list. */
function collect(m: Machine, value: Value, member: string, depth: number, found: FlowHoleHit[], seen: Set<Value>): void {
  if (found.length >= MAX_HOLES || depth > MAX_DEPTH || seen.has(value)) return;
  switch (value.t) {
    case 'obj':
      if (isUnfilled(value)) return;
      seen.add(value);
      for (const [name, one] of value.props) if (!one.load && one.v !== ABSENT) collect(m, one.v, member === '' ? name : `${member}.${name}`, depth + 1, found, seen);
      if (value.rest) collect(m, value.rest.v, member === '' ? '...' : `${member}....`, depth + 1, found, seen);
      return;
    case 'arr':
      seen.add(value);
      itemsOf(value).forEach((item, index) => collect(m, item.v, member === '' ? String(index) : `${member}.${index}`, depth + 1, found, seen));
      return;
    case 'join':
      if (value.of.some((one) => one.t === 'obj' || one.t === 'arr')) {
        for (const one of value.of) collect(m, one, member, depth + 1, found, seen);
        return;
      }
      break;
    case 'cat': case 'hole':
      break;
    default:
      return;
  }
  for (const witness of witnesses(m, value)) {
    witness.holes.forEach((one, index) => {
      if (one.harmless !== undefined || found.some((known) => known.hole.id === one.hole.id && known.member === member && known.use === one.use)) return;
      const around = surroundings(witness, index);
      found.push({
        hole: one.hole, use: one.use, through: one.through, ...around, member, proven: provenOf(m, one.hole), guards: guardsOf(notesOf(one.hole)), source: sourceOf(one.hole)?.text, root: rootOf(one.hole),
        mayBeObject: around.whole && value.t !== 'cat' && mayBeObject(m, one.hole),
      });
    });
  }
}

function surroundings(witness: Witness, index: number): { before: string; after: string; whole: boolean; leading: boolean } {
  const at = witness.pieces.findIndex((piece) => typeof piece !== 'string' && piece.hole === index);
  // Text is known up to the next unknown on either side.
  const text = (piece: Witness['pieces'][number] | undefined): string => (typeof piece === 'string' ? piece : '');
  return { before: text(witness.pieces[at - 1]).slice(-200), after: text(witness.pieces[at + 1]).slice(0, 200), whole: witness.pieces.length === 1, leading: witness.pieces.slice(0, at).every((piece) => typeof piece === 'string') };
}

/** What was proven where the value, or what it was made from, was chosen. */
function notesOf(hole: Hole): Fact[] {
  const notes: Fact[] = [];
  // `const url = partnerUrl(text); … url.href`: what was looked at is what it is a member of.
  for (let at: Hole | undefined = hole; at; at = at.base ?? at.owner) if (at.notes) notes.push(...at.notes);
  return notes;
}

/** The text of the value that it is a part of, or was made of. */
function rootOf(hole: Hole): string | undefined {
  const at = rootHoleOf(hole);
  return at === hole ? undefined : at.text;
}

function rootHoleOf(hole: Hole): Hole {
  let at = hole;
  for (let next = at.base ?? at.owner; next; next = at.base ?? at.owner) at = next;
  return at;
}

/** What a text begins with as another value has it. */
function sourceOf(hole: Hole): Hole | undefined {
  const url = urlOf(hole);
  if (url) return url;
  const beginning = beginningOf(hole);
  return beginning === hole ? undefined : (urlOf(beginning) ?? beginning);
}

/** The URL object that a text was made of, `url.toString()` or `url.href`. */
function urlOf(hole: Hole): Hole | undefined {
  return /\.(?:toString|toJSON)\(\)$/.test(hole.text) ? hole.base : hole.text.endsWith('.href') ? hole.owner : undefined;
}

/** A URL with what the program wrote into it: another host is where it leads. */
function addressOf(value: Value): Value {
  if (value.t === 'join') return joinValues(value.of.map(addressOf));
  if (value.t !== 'hole') return value;
  const { props } = urlOf(value) ?? value;
  const whole = props.get('href')?.v ?? ABSENT;
  if (whole !== ABSENT) return whole;
  const host = props.get('host')?.v ?? ABSENT;
  const written = host === ABSENT ? (props.get('hostname')?.v ?? ABSENT) : host;
  if (written === ABSENT) return value;
  const address = concat([{ v: constant('https://') }, { v: written }, { v: constant('/') }]);
  // On some paths it was left as it is.
  return written.t === 'join' && written.of.includes(ABSENT) ? joinValues([value, address]) : address;
}

function guardsOf(facts: readonly Fact[]): string[] {
  return facts.filter((fact) => fact.about?.startsWith('guard ')).map((fact) => fact.reason);
}

function provenOf(m: Machine, hole: Hole): string[] {
  const gone = markupGone(hole);
  return [...(isEncoded(hole) ? ['encoded'] : []), ...(isAuthentic(m, hole) ? [AUTHENTIC] : []), ...(isCutOut(hole) ? ['cut-out'] : []), ...(gone === '' ? [] : [`without ${gone}`]), ...new Set([...m.facts, ...notesOf(hole)].filter((fact) => fact.about !== undefined && !fact.about.startsWith('guard ') && provesHole(hole, fact.hole)).map((fact) => fact.about!))];
}

/** Only what a body or a parsed query holds can be an object; parts of a path, headers and texts made from it cannot. */
function mayBeObject(m: Machine, hole: Hole): boolean {
  if (hole.base && hole.base.text !== hole.text && !hole.deep) return false;
  if (!hole.deep || provenOf(m, hole).includes('text')) return false;
  for (let at: Hole | undefined = hole; at; at = at.owner ?? at.base) if (TEXT_SOURCE.test(at.text)) return false;
  return true;
}

/** Parts of a request that are always texts. */
const TEXT_SOURCE = /\b(?:params|param|pathParameters|headers?|cookies?|signedCookies|searchParams|get|path|url|originalUrl|hostname|ip|rawBody)\b|\.(?:toString|trim|toLowerCase)\(|^String\(|\.toString\b/;
