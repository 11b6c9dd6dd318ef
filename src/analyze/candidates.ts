import type { HoleUse, SqlCandidate, SqlRewrite } from '../core/candidate.ts';
import type { FlowStep } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import { positionAt, rangeOf } from '../core/location.ts';
import type { HolePosition, SqlPiece } from '../core/sql-position.ts';
import type { SqlStyle } from '../core/sql-style.ts';
import type { Hit } from '../engine/machine.ts';
import type { Site } from '../engine/node.ts';
import type { Hole } from '../engine/values.ts';
import type { WitnessHole } from '../engine/witness.ts';
import type { SourceFile } from '../core/source-file.ts';
import { describeSql } from '../sql/describe-sql.ts';
import { rewriteHit } from './rewrite-hit.ts';

/** What is assumed of a library nobody modelled: nothing about its placeholders. */
const UNKNOWN_STYLE: SqlStyle = { dialect: 'generic', placeholder: 'none', values: { in: 'none' }, list: 'none' };

/** Finds the parsed file of a path that took part in a run. */
export type FileOf = (path: string) => SourceFile | undefined;

interface PlacedUse {
  readonly use: WitnessHole;
  readonly position: HolePosition;
  readonly witness: number;
}

/** Turns a value that reached a dangerous argument into what a rule judges; undefined when nothing in it is harmful. */
export function candidateOf(hit: Hit, fileOf: FileOf): SqlCandidate | undefined {
  const style = hit.style ?? UNKNOWN_STYLE;
  const fragment = hit.role !== 'Sql';
  const placed: PlacedUse[] = [];
  const seen = new Set<string>();
  let isSql = false;
  hit.witnesses.forEach((witness, index) => {
    if (witness.holes.every((one) => one.harmless !== undefined)) return;
    const shape = describeSql(witness.pieces, { dialect: style.dialect, fragment });
    isSql ||= shape.isSql;
    for (const position of shape.holes) {
      const use = witness.holes[position.hole];
      if (!use || use.harmless !== undefined) continue;
      const key = `${use.hole.id}@${use.use?.path ?? ''}:${use.use?.range[0] ?? ''}:${use.hole.escapedFor ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      // Names of parameters come from the program; only a client's are worth a word.
      if (isParameterName(position, witness.pieces) && !use.hole.origin.startsWith('request')) continue;
      // Of a text cut to pieces nobody can tell where an escaped value stands.
      if (use.cut && use.hole.escapedFor !== undefined && use.hole.escapedFor !== 'blacklist') continue;
      placed.push({ use, position: corrected(position, hit), witness: index });
    }
  });
  if (placed.length === 0) return undefined;
  const call = locate(fileOf, { path: hit.module.path, range: rangeOf(hit.call) });
  if (!call) return undefined;
  const holes = placed.map(({ use, position }) => ({ ...holeUse(hit, use, fileOf, call), position }));
  return {
    kind: 'sql', call, callee: hit.callee, fragment, style, isSql, holes,
    ...(hit.library === undefined ? {} : { library: hit.library }),
    rewrite: (bad: readonly number[]): SqlRewrite => rewriteHit(hit, style, bad.map((index) => placed[index]!), fileOf),
  };
}

/** The call knows better than the text what its argument is. */
function corrected(position: HolePosition, hit: Hit): HolePosition {
  return hit.role === 'SqlIdentifier' && position.place === 'whole' ? { ...position, place: 'identifier', label: 'an identifier' } : position;
}

/** `{${name}:String}`, `:${name}`, `@${name}`: the hole is part of a placeholder. */
function isParameterName(position: HolePosition, pieces: readonly SqlPiece[]): boolean {
  const at = pieces.findIndex((piece) => typeof piece !== 'string' && piece.hole === position.hole);
  const before = pieces[at - 1];
  return position.quote === undefined && typeof before === 'string' && /[{:@$]$/.test(before) && !before.endsWith('::');
}

export type { PlacedUse };

/** What a hit of any kind tells about its way. */
export type Way = Pick<Hit, 'call' | 'module' | 'callee' | 'argument' | 'stack'>;

/** One unknown part of a value, with its flow to the call. */
export function holeUse(hit: Way, use: WitnessHole, fileOf: FileOf, call: Location, end = 'runs it'): HoleUse {
  const { hole } = use;
  const argument = hit.argument ? { path: hit.module.path, range: rangeOf(hit.argument) } : undefined;
  const where = (use.use && locate(fileOf, use.use)) ?? (argument && locate(fileOf, argument)) ?? call;
  return {
    origin: hole.origin, text: hole.text, flow: flowOf(hit, use, fileOf, end), use: where,
    ...(hole.escapedFor ? { escapedFor: hole.escapedFor, escapes: escapesOf(hole) } : {}),
    ...(hole.escaper === undefined ? {} : { escaper: hole.escaper }),
  };
}

function escapesOf(hole: Hole): NonNullable<HoleUse['escapedFor']>[] {
  const kinds: NonNullable<HoleUse['escapedFor']>[] = [];
  for (let at: Hole | undefined = hole; at; at = at.base) if (at.escapedFor && !kinds.includes(at.escapedFor)) kinds.push(at.escapedFor);
  return kinds;
}

/** Source, each text it became part of, the calls that led to the sink; places on one line are told once. */
function flowOf(hit: Way, use: WitnessHole, fileOf: FileOf, end: string): FlowStep[] {
  const steps: FlowStep[] = [];
  const add = (site: Site | undefined, message: string): void => {
    const location = site && locate(fileOf, site);
    if (!location) return;
    if (steps.some((one) => one.location.path === location.path && one.location.start.line === location.start.line)) return;
    steps.push({ location, message });
  };
  add(use.hole.site, use.hole.text);
  for (const site of hit.stack) add(site, 'passed on here');
  if (use.use) add(use.use, 'becomes part of a text');
  for (const site of use.through) add(site, 'which becomes part of this text');
  // What is written to is not called: `element.innerHTML = …`, `all[name] = …`.
  const isCall = /^(?:New|Call|Import|TaggedTemplate)/.test(hit.call.type);
  // Nor is what a function gives back: `return`, `@Redirect()`.
  const suffix = isCall ? '(…)' : /^return$|\)$/.test(hit.callee) ? '' : ' = …';
  add({ path: hit.module.path, range: rangeOf(hit.call) }, `${hit.callee}${suffix} ${end}`);
  return steps;
}

/** Makes a Location of a place in a file of the run. */
export function locate(fileOf: FileOf, site: Site): Location | undefined {
  const file = fileOf(site.path);
  if (!file) return undefined;
  return { path: site.path, start: positionAt(file.lineStarts, site.range[0]), end: positionAt(file.lineStarts, site.range[1]) };
}
