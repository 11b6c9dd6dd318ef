import type { CallCandidate, CompareCandidate, EscapeKind, FlowCandidate, OtherCall, PropertyCandidate } from '../core/candidate.ts';
import type { Location } from '../core/location.ts';
import { rangeOf } from '../core/location.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Found } from '../engine/found.ts';
import type { CompareHit, FlowHit, PropertyHit } from '../engine/machine-types.ts';
import type { Node } from '../engine/node.ts';
import { isFunction } from '../engine/node.ts';
import type { Hole } from '../engine/values.ts';
import type { Trace } from '../engine/watch/trace.ts';
import { constantsOf } from '../engine/watch/trace.ts';
import type { FileOf } from './candidates.ts';
import { holeUse, locate } from './candidates.ts';
import { countedBy } from './counted.ts';
import { armsOf, bodiesOf, callsTo, catchAt, enclosingFunction, excludes, nameOf } from './enclosing.ts';
import { givenAgain } from './given-again.ts';
import { importing } from './importing.ts';
import { sharedBy } from './lifetimes.ts';
import { nodesAround } from './nodes-around.ts';

/** What these arguments hold is run. */
const RUNS: ReadonlySet<string> = new Set(['Code', 'Command', 'CommandFile', 'Template']);

/** Finds the version of a package that a file of the repository uses. */
export type VersionOf = (library: string, path: string) => string | undefined;

/** What builds candidates besides what was found. */
export interface CandidateContext {
  readonly fileOf: FileOf;
  readonly versionOf: VersionOf;
}

/** A value that reaches a dangerous argument. */
export function flowCandidate(hit: FlowHit, context: CandidateContext): FlowCandidate | undefined {
  const file = context.fileOf(hit.module.path);
  const call = file && locate(context.fileOf, { path: hit.module.path, range: rangeOf(hit.call) });
  if (!call) return undefined;
  const version = hit.library === undefined ? undefined : context.versionOf(hit.library, hit.module.path);
  return {
    kind: 'flow', role: hit.role, call, callee: hit.callee, argument: hit.view, args: hit.args, guards: hit.guards,
    holes: hit.holes.map(({ hole, use, through, before, after, whole, leading, mayBeObject, member, proven, guards, source, root }) => ({
      ...holeUse(hit, { hole, use, through, harmless: undefined }, context.fileOf, call, RUNS.has(hit.role) ? 'runs it' : 'takes it'), before, after, whole, leading, mayBeObject, member, proven, guards, ...(source === undefined ? {} : { source }), ...(root === undefined ? {} : { root }), ...escapesThrough(hole),
    })),
    ...(hit.library === undefined ? {} : { library: hit.library }), ...(version === undefined ? {} : { version }), ...(hit.when === undefined ? {} : { when: hit.when }),
    ...surroundings(file, hit.call, context),
  };
}

/** Escapes of the value, and of what it is a part of: `path.basename(x).split('.')[0]`. */
function escapesThrough(hole: Hole): { readonly escapes?: readonly EscapeKind[] } {
  const kinds = new Set<EscapeKind>();
  for (let at: Hole | undefined = hole; at; at = at.base ?? at.owner) if (at.escapedFor) kinds.add(at.escapedFor);
  return kinds.size > 0 ? { escapes: [...kinds] } : {};
}

/** A watched call. */
export function callCandidate(trace: Trace, found: Found, context: CandidateContext): CallCandidate | undefined {
  const file = context.fileOf(trace.module.path);
  if (!file) return undefined;
  const version = context.versionOf(trace.library, trace.module.path);
  const uses = trace.uses.map((use) => {
    const owner = use.how === 'return' && use.name === '' ? context.fileOf(use.at.path) : undefined;
    return owner ? { ...use, name: enclosingFunctions(owner, use.at.start.offset)[0] ?? '' } : use;
  });
  return {
    kind: 'call', api: trace.api, call: trace.at, callee: trace.callee, library: trace.library, args: trace.args, calls: trace.calls, uses, holes: [],
    others: othersOf(trace, file, found), ...(trace.receiver ? { receiver: trace.receiver } : {}), ...(version === undefined ? {} : { version }),
    sharedBy: (expression) => inFile(context, expression, (own) => sharedBy(own, expression)),
    countedBy: (expression) => inFile(context, expression, (own) => countedBy(own, expression)),
    givenAgain: (expression, beside) => inFile(context, expression, (own) => givenAgain(own, expression, beside?.path === expression.path ? beside : undefined)),
    ...surroundings(file, trace.node, context),
  };
}

/** A comparison. */
export function compareCandidate(hit: CompareHit, found: Found, context: CandidateContext): CompareCandidate | undefined {
  const file = context.fileOf(hit.module.path);
  const call = file && locate(context.fileOf, { path: hit.module.path, range: rangeOf(hit.node) });
  if (!call) return undefined;
  return { kind: 'compare', call, operator: hit.operator, left: hit.left, right: hit.right, holes: [], others: callsIn(file, hit.node, found), ...surroundings(file, hit.node, context) };
}

/** A property that a rule asked for. */
export function propertyCandidate(hit: PropertyHit, found: Found, context: CandidateContext): PropertyCandidate | undefined {
  const file = context.fileOf(hit.module.path);
  const call = file && locate(context.fileOf, { path: hit.module.path, range: rangeOf(hit.node) });
  if (!call) return undefined;
  const { name, object, value, siblings } = hit;
  return { kind: 'property', name, object, value, siblings, call, holes: [], others: callsIn(file, hit.node, found), ...surroundings(file, hit.node, context) };
}

function surroundings(file: SourceFile, node: Node, context: CandidateContext): Pick<CallCandidate, 'path' | 'inside' | 'importing' | 'textAt' | 'functionAt' | 'armsOf' | 'catchAt' | 'callsTo' | 'bodiesOf' | 'excludes'> {
  return {
    path: file.path,
    inside: enclosingFunctions(file, node.start),
    importing: (specifier, name) => importing(file, specifier, name),
    textAt: (location: Location) => context.fileOf(location.path)?.text.slice(location.start.offset, location.end.offset) ?? '',
    functionAt: (place) => inFile(context, place, (own) => enclosingFunction(own, place)),
    armsOf: (place) => inFile(context, place, (own) => armsOf(own, place)),
    catchAt: (place) => inFile(context, place, (own) => catchAt(own, place)),
    callsTo: (name) => callsTo(file, name).flatMap((call) => locate(context.fileOf, { path: file.path, range: rangeOf(call) }) ?? []),
    bodiesOf: (name) => bodiesOf(file, name),
    excludes: (one, other) => one.path === other.path && inFile(context, one, (own) => excludes(own, one, other)) === true,
  };
}

/** What the file in which a place stands says of it. */
function inFile<T>(context: CandidateContext, { path }: Location, ask: (file: SourceFile) => T): T | undefined {
  const file = context.fileOf(path);
  return file && ask(file);
}

function othersOf(trace: Trace, file: SourceFile, found: Found): OtherCall[] {
  return callsIn(file, trace.node, found, trace);
}

/** Watched calls inside the same function (or the same module body). */
function callsIn(file: SourceFile, node: Node, found: Found, of?: Trace): OtherCall[] {
  const around = innermostFunction(file, node.start);
  const others: OtherCall[] = [];
  for (const one of found.traces.values()) {
    if (one === of || one.module.path !== file.path) continue;
    if (around ? one.node.start < around.start || one.node.end > around.end : innermostFunction(file, one.node.start) !== undefined) continue;
    others.push({ api: one.api, callee: one.callee, at: one.at, constants: constantsOf(one.args), shares: of !== undefined && [...one.inputs].some((id) => of.inputs.has(id)) });
  }
  return others.sort((a, b) => a.at.start.offset - b.at.start.offset);
}

/** Functions and classes around an offset, outermost first. */
function around(file: SourceFile, offset: number): { node: Node; name: string | undefined }[] {
  return nodesAround(file, offset).flatMap((here) => {
    const { node } = here;
    const isClass = node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
    return isFunction(node) || isClass ? [{ node, name: nameOf(here) }] : [];
  });
}

function enclosingFunctions(file: SourceFile, offset: number): string[] {
  return around(file, offset).reverse().flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

function innermostFunction(file: SourceFile, offset: number): Node | undefined {
  return around(file, offset).filter(({ node }) => isFunction(node)).at(-1)?.node;
}
