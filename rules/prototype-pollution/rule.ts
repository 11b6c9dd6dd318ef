import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { fileText } from '../file-text.ts';
import { certain, code, gradeClient, isOfJob, isOutside, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** Names of properties that a client decides and that are written, deep inside an object. @see https://cwe.mitre.org/data/definitions/1321.html */
export const prototypePollution: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['MergeSource', 'PropertyPath'], judge };

/** Words of conditions that look at such a value. */
const CHECKS = /FORBIDDEN|BLOCKED|UNSAFE|allow|isSafe|dangerous|reserved|magic|deny|denied|pollut|poison/i;

function judge(candidate: FlowCandidate): Judgement | undefined {
  if (isOutside(candidate)) return undefined;
  const worst = worstOf(candidate, (hole) => gradeOf(hole, candidate));
  if (!worst) return undefined;
  const severity: Severity = certain(candidate) ? worst.severity : 'warning';
  // Where two names stand, the first leads to what all objects share, and to refuse the second would change nothing.
  const picked = candidate.library === undefined ? PICKED.exec(candidate.callee)?.[1] : undefined;
  return {
    severity, confidence: 'medium', holes: worst.holes,
    message: `${nameOf(worst.hole)} ${candidate.role === 'MergeSource' ? (candidate.library === 'fast-json-patch' ? 'names what is written' : 'is merged deeply') : 'names the property that is written'} in ${code(candidate.callee)}: \`__proto__\` in ${picked === undefined ? 'it' : code(picked)} changes every object`,
    advice: candidate.library === 'fast-json-patch' ? 'Leave out the fifth argument, or pass `true`: prototypes are refused then.' : candidate.library === undefined
      ? `Refuse these names first: \`if (['__proto__', 'constructor', 'prototype'].includes(${picked ?? keyOf(worst.hole)})) throw …\`, or write to a \`Map\`.`
      : `Update ${candidate.library}${candidate.when ? ` (versions ${candidate.when} write to prototypes)` : ''}, and take the members you allow by name.`,
  };
}

/** `settings[group][name] = …`: the first of the two names leads to what all objects share. */
const PICKED = /^[\w$.]+\[([\w$.]+)\]\[[^[\]]+\]$/;

/** The key as the program names it; `key` where the finding only describes it. */
function keyOf({ text }: FlowHole): string {
  return /^[\w$.[\]'"]+$/.test(text) ? text : 'key';
}

function gradeOf(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  const way = String(candidate.args['way']?.constants[0] ?? '');
  const guards = [...candidate.guards, ...hole.guards];
  if (isRefused(guards, way) || guards.some((guard) => asksOwner(guard, candidate.callee) || asksForPlain(guard, candidate.callee))) return undefined;
  if (candidate.role === 'MergeSource') return hole.mayBeObject ? gradeClient(hole) : undefined;
  // A function for anybody, which goes down as far as the data does.
  if (way === 'walked, exported' && hole.origin === 'parameter') return DESCRIBED.test(hole.text) || isOwnKey(hole, candidate) ? undefined : 'warning';
  if (hole.origin === 'request-call' && PARSES.test(hole.root ?? hole.text) && PARSERS.test(fileText(candidate))) return 'error';
  return gradeClient(hole) && isOfJob(hole) ? 'warning' : gradeClient(hole);
}

/** Names of columns and fields out of an object mapper's own description of a class. */
const DESCRIBED = /^(?:prop|meta|metadata|column|attribute|relation)\w*[!?]?\.(?:\w+[!?]?\.)*(?:field|column|property|own|join|inverseJoin|referenced)?(?:Names?|Columns?|ColumnNames?)(?:\.slice\(\d+\))?\[[^\]]*\]!?$/;

/** `Object.keys(data).forEach((key) => (data[key] = …))`: a name that the thing has already, written back into itself. */
function isOwnKey(hole: FlowHole, { callee }: FlowCandidate): boolean {
  return hole.text.startsWith('a key of ') && callee.startsWith(`${hole.text.slice('a key of '.length)}[`);
}

/** What a client sent as a table or a document has the names that the client gave. */
const PARSES = /(?:^|\.|\ba key of )(?:parse|load|loadAll|decode|unpack)(?:Sync|String|StringPromise)?\(|^[^(]*$/;
const PARSERS = /['"](?:csv-parse(?:\/[\w/]+)?|papaparse|neat-csv|yaml|js-yaml|toml|@iarna\/toml|smol-toml|json5|hjson|plist|xml2js|@msgpack\/msgpack|msgpackr|cbor-x?)['"]/;

/**
 * A condition on the way refuses the names that lead to a prototype: `__proto__` is always one of them. Further down, `constructor`
 * and then `prototype` lead there as well. A list that could be read counts for what is in it, any other for what it is called.
 */
function isRefused(guards: readonly string[], way: string): boolean {
  const speaks = (name: string): boolean => guards.some((guard) => new RegExp(`(?<![.\\w])${name}(?!\\w)`).test(guard));
  const isDeep = speaks('constructor') || speaks('prototype');
  if (speaks('__proto__')) return way === 'picked' || isDeep || guards.includes('objects alone') || guards.some((guard) => CHECKS.test(guard));
  return !isDeep && guards.some((guard) => CHECKS.test(guard));
}

/** `typeof target[key] === 'string'`: what is there already is no object, and so none of those that a prototype has. */
function asksForPlain(guard: string, callee: string): boolean {
  const isNot = guard.startsWith('!(');
  if (guard.includes(isNot ? '&&' : '||')) return false;
  return [...guard.matchAll(/\btypeof\s*\(?\s*([\w$.]+\[[^=!&|]*\])\s*\)?\s*([!=])==?\s*['"](?:string|number|boolean|bigint)['"]/g)].some(([, asked, sign]) => asked === callee && (sign === '!') === isNot);
}

/**
 * What is written into was asked whether the name is its own: `target.hasOwnProperty(key)`. What the value is taken from says
 * nothing, for a name that a client sent is its own there.
 */
function asksOwner(guard: string, callee: string): boolean {
  for (const [, on, given] of guard.matchAll(/([\w$.[\]]*?)\??\.?\bhasOwn(?:Property)?(?:\.call)?\(\s*([\w$.[\]]*)/g)) {
    const asked = /^(?:Object(?:\.prototype)?|\{\}|_|)$/.test(on!) ? given! : on!;
    if (asked === '' || callee.startsWith(asked)) return true;
  }
  return false;
}
