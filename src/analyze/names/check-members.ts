import { describeSince, goneSince, isAvailable } from '../../builtins/availability.ts';
import { builtins } from '../../builtins/builtins.ts';
import type { BuiltinMember, BuiltinThing } from '../../builtins/table.ts';
import { hasLine } from '../../core/change.ts';
import type { Fix } from '../../core/finding.ts';
import { rangeOf } from '../../core/location.ts';
import type { MissingName } from '../../core/name-candidate.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { findDeclaration, manifestsFor } from '../../project/manifests.ts';
import { findFile } from '../../project/find-file.ts';
import { folderOf, joinPath } from '../../project/repository-path.ts';
import { resolveImport } from '../../project/resolve.ts';
import { applyPatterns, findPathMapping } from '../../project/tsconfig.ts';
import type { World } from '../../project/world.ts';
import { checkComponents } from './check-components.ts';
import { holdersOf, suggest } from './check-members-advice.ts';
import { mayComeFromElsewhere } from './check-members-elsewhere.ts';
import { checkImportedMembers } from './check-members-imported.ts';
import { closednessOf, isEverywhere } from './check-members-policy.ts';
import { readMemberUses } from './check-members-reader.ts';
import { markupProgram } from './markup-program.ts';
import type { Access, MemberUses } from './check-members-uses.ts';
import { nodeTarget } from './check-members-target.ts';
import type { NodeTarget } from './check-members-target.ts';
import { keyOf, MemberTypes } from './check-members-types.ts';
import type { Known } from './check-members-types.ts';
import type { ExportedNames } from './exported-names.ts';
import type { FoundName, NamesAnswer } from './found-name.ts';
import type { NamedFile, NamesSession } from './session.ts';

type Missing = MissingName<'missing-member' | 'missing-export'>;

/** Looks for members that Node's modules, the globals and values of certain type do not have. */
export async function checkMembers(session: NamesSession): Promise<NamesAnswer> {
  const found: FoundName[] = [];
  const { exported } = session;
  for (const file of session.files()) {
    if (/\.d\.[cm]?ts$/.test(file.path) || !mayAsk(file.text)) continue;
    const parsed = session.input.parse(file.path, file.text);
    if (parsed.tree) found.push(...(await checkFile(file, parsed, session, exported)));
  }
  return { found };
}

/** Tells whether a specifier can mean a module of Node. */
export function isNodeModule(specifier: string): boolean {
  return builtins.moduleKey(specifier) !== undefined;
}

/** Nearly every program asks something of something: with a dot, or by taking it apart. */
function mayAsk(text: string): boolean {
  return /\.\s*[A-Za-z$]|\}\s*=|\bfrom\s*['"]/.test(text);
}

/** What one file is judged with. */
interface Judged {
  readonly file: NamedFile;
  readonly parsed: SourceFile;
  readonly uses: MemberUses;
  readonly session: NamesSession;
  readonly typed: boolean;
  target: NodeTarget | undefined | null;
}

async function checkFile(file: NamedFile, parsed: SourceFile, session: NamesSession, exported: ExportedNames): Promise<readonly FoundName[]> {
  const uses = usesOf(parsed, session);
  const typed = /\.[cm]?tsx?$/.test(file.path) || /<script[^>]*lang=["']tsx?["']/.test(file.text);
  const modules = await moduleKeys(file, uses, session);
  const types = new MemberTypes({ typed, replaced: uses.replaced, moduleKey: (specifier) => modules.get(specifier) });
  const judged: Judged = { file, parsed, uses, session, typed, target: null };
  const found: FoundName[] = [];
  for (const access of uses.accesses) {
    session.asked++;
    const known = 'specifier' in access.object ? moduleOf(modules.get(access.object.specifier)) : access.form === 'type' || access.form === 'qualified' ? undefined : types.of(access.object, access.scope);
    const one = known && (await judge(access, known, judged));
    if (one) found.push(one);
  }
  const components = file.text.includes('<') ? await checkComponents(file, uses, session) : [];
  for (const one of [...(await checkImportedMembers(file, uses, session, exported)), ...components]) if (!isExcused(parsed, one.candidate.location.start.offset)) found.push(one);
  return found;
}

/** What the program asks for, and in a component what its markup asks for as well. */
function usesOf(parsed: SourceFile, { input }: NamesSession): MemberUses {
  const program = markupProgram(parsed);
  const whole = program && input.parse(`${parsed.path}.ts`, program.text);
  if (!program || !whole?.tree || whole.problems.length > 0) return readMemberUses(parsed);
  const uses = readMemberUses(whole);
  return { ...uses, accesses: uses.accesses.filter(({ object, range }) => 'specifier' in object || program.script[range[0]] !== ' ' || !program.own.has(rootOf(object))) };
}

/** `order.items[0].price` → `order`. */
function rootOf(node: Node): string {
  const inner = (node.object ?? node.callee ?? node.expression ?? node.argument) as Node | undefined;
  return node.type === 'Identifier' ? (node.name as string) : inner ? rootOf(inner) : '';
}

function moduleOf(key: string | undefined): Known | undefined {
  return key === undefined ? undefined : { ref: key, through: [] };
}

/** What still gets members with every edition of the language: asked for in earnest. */
const GROWING = /^(?:Intl|Promise|Math|Array|Map|Set|WeakMap|BigInt|Atomics|AbortSignal|URL|Buffer)$/;
/** Modules of Node that bundlers put a package of that name in the place of. Others go before packages, whatever the manifest says. */
const REPLACED = /^(?:assert|buffer|console|constants|domain|events|process|punycode|querystring|stream|string_decoder|sys|timers|tty|url|util|vm|zlib)$/;

/** Which specifiers of a file mean modules of Node: not those that the project gives another meaning, nor doubles. */
async function moduleKeys(file: NamedFile, uses: MemberUses, session: NamesSession): Promise<ReadonlyMap<string, string>> {
  const { world } = session;
  const keys = new Map<string, string>();
  for (const { specifier } of session.quickUses(file)) {
    const key = builtins.moduleKey(specifier);
    if (key === undefined || uses.mocked.has(specifier.replace(/^node:/, ''))) continue;
    if (!specifier.startsWith('node:')) {
      const own = await world.settle(() => isOwnModule(file.path, specifier, world));
      const declared = await world.settle(() => findDeclaration(specifier, manifestsFor(folderOf(file.path), world.project, world.listing)));
      if (own || (declared.state === 'declared' && REPLACED.test(specifier))) continue;
    }
    keys.set(specifier, key);
  }
  return keys;
}

/** `baseUrl` and `paths` go before Node: `constants` may be a file of the project. */
function isOwnModule(from: string, specifier: string, world: World): boolean {
  const mapping = findPathMapping(folderOf(from), world.project);
  const inBase = mapping?.baseFolder === undefined ? undefined : joinPath(mapping.baseFolder, specifier);
  const bases = [...(mapping === undefined ? [] : applyPatterns(specifier, mapping.paths)), ...(inBase === undefined ? [] : [inBase])];
  return bases.some((base) => findFile(base, from, world.listing).state !== 'missing') || resolveImport(from, specifier, world.project).some((path) => world.listing.has(path));
}

async function judge(access: Access, known: Known, judged: Judged): Promise<FoundName | undefined> {
  const { name } = access;
  const { uses } = judged;
  const thing = builtins.thing(keyOf(known.ref));
  if (!thing || isEverywhere(thing, name)) return undefined;
  const member = thing.members.get(name);
  if (member && (!member.typeOnly || access.form === 'type' || access.form === 'import')) return judgeAge(access, known, thing, member, judged);
  const closedness = closednessOf(thing, access.form);
  if (member || closedness === 'open' || uses.made.has(name)) return undefined;
  // Nobody asks a value of a certain kind for what none of them has, unless the file asks something else for it too.
  if (access.asking && (closedness !== 'whole' || GROWING.test(thing.key))) return undefined;
  if (uses.probed.has(name) && !(closedness === 'whole' && thing.key.endsWith('#') && uses.probedAt.has(access.range[0]) && !uses.accesses.some((one) => one.name === name && isTestedFor(one)))) return undefined;
  const suggestion = suggest(thing, name, access.form === 'qualified' ? 'type' : access.form, () => true);
  const isCall = access.form === 'call' || access.form === 'new';
  const elsewhere = thing.key === 'crypto' && isCall && builtins.thing('crypto/')!.members.get(name)?.callable === true;
  if (closedness === 'calls' && !isCall) return undefined;
  if (closedness === 'slips' && !elsewhere && (access.form !== 'call' || suggestion.nearest.length === 0)) return undefined;
  if (!judged.typed && mayBeExtended(thing, known) && suggestion.nearest.length === 0) return undefined;
  if (isExcused(judged.parsed, access.range[0], access.node.start) || (await mayComeFromElsewhere(judged.session, judged.file.path, thing, name))) return undefined;
  const isExport = isExportOf(known, access);
  const evidence = elsewhere ? 'the global is the Web Crypto API; this is a function of the module `node:crypto`' : evidenceOf(thing, name, suggestion.nearest);
  return finding(access, known, judged, {
    kind: isExport ? 'missing-export' : 'missing-member', reason: isExport ? 'no-export' : 'no-member', certainty: closedness === 'slips' && !elsewhere ? 'likely' : 'proven',
    nearest: suggestion.nearest, ...(evidence === undefined ? {} : { evidence }), ...fixOf(access, judged, suggestion.exact),
  });
}

/** `Array.prototype.at`, `[].at`: asked whether it is there. Nobody asks a value of the program for what no value of its kind ever had. */
function isTestedFor({ object }: Access): boolean {
  if ('specifier' in object) return false;
  return object.type === 'Literal' || object.type === 'ArrayExpression' || object.type === 'TemplateLiteral' || (object.type === 'MemberExpression' && object.property.name === 'prototype');
}

/** `import { x }`, `const { x } = require('fs')`, `require('fs').x`: a name is asked of the module itself. */
function isExportOf(known: Known, access: Access): boolean {
  return keyOf(known.ref).endsWith('/') && (access.form === 'import' || access.form === 'type' || known.through.length === 0);
}

/** Something that other code got hold of may have got members from it; what is a module or a text cannot. */
function mayBeExtended(thing: BuiltinThing, known: Known): boolean {
  return !/^(?:String|Number|Boolean|BigInt)#$/.test(thing.key) && known.through.some((binding) => binding.escapes);
}

function evidenceOf(thing: BuiltinThing, name: string, nearest: readonly string[]): string | undefined {
  const holders = nearest.length > 0 || thing.key.endsWith('#') ? [] : holdersOf(name, thing.key).slice(0, 2);
  return holders.length === 0 ? undefined : `${holders.map((key) => `\`${nameOf(key, undefined)}.${name}\``).join(' and ')} ${holders.length === 1 ? 'exists' : 'exist'}`;
}

/** It is there, but not in every Node that the project allows. */
async function judgeAge(access: Access, known: Known, thing: BuiltinThing, member: BuiltinMember, judged: Judged): Promise<FoundName | undefined> {
  const { uses, file, session } = judged;
  if (member.since === '' || member.typeOnly || access.form === 'type' || thing.dom || uses.probed.has(member.name) || uses.made.has(member.name) || !runsOnNode(judged)) return undefined;
  if (judged.target === null) judged.target = await nodeTarget(file.path, session.world);
  const { target } = judged;
  if (!target || isAvailable(member.since, target) || isOfModule(thing, member.name, target, judged)) return undefined;
  const gone = goneSince(member.since);
  const isGone = gone !== undefined && target.major >= gone;
  const needs = describeSince(member.since);
  if ((!isGone && needs === '') || isExcused(judged.parsed, access.range[0], access.node.start) || (await mayComeFromElsewhere(session, file.path, thing, member.name))) return undefined;
  const isExport = isExportOf(known, access);
  return finding(access, known, judged, {
    kind: isExport ? 'missing-export' : 'missing-member', reason: isExport ? (isGone ? 'removed' : 'newer-export') : isGone ? 'removed-member' : 'newer-member', certainty: 'proven', nearest: [],
    evidence: isGone ? `Node ${gone} removed it, ${target.because}` : `needs Node ${needs}, ${target.because}`,
  });
}

/** What is global since lately is in a module since long ago: `PerformanceObserver`, `URL`, `TextDecoder`. */
function isOfModule(thing: BuiltinThing, name: string, target: NodeTarget, { file, session }: Judged): boolean {
  if (thing.key.includes('/')) return false;
  return session.quickUses(file).some(({ specifier }) => {
    const module = builtins.moduleKey(specifier);
    const member = module === undefined ? undefined : builtins.thing(`${module}${thing.key}`)?.members.get(name);
    return member !== undefined && isAvailable(member.since, target);
  });
}

/** Browser code is built for browsers, whatever `engines` say of the tools that build it. */
function runsOnNode({ file, session }: Judged): boolean {
  return session.quickUses(file).some(({ specifier }) => builtins.moduleKey(specifier) !== undefined) || /\bmodule\.exports\b|\b__dirname\b|\bimport\.meta\.(?:dirname|filename)\b|^#!.*\bnode\b/.test(file.text);
}

type Verdict = Pick<Missing, 'kind' | 'reason' | 'certainty' | 'nearest' | 'evidence' | 'fix'>;

function finding(access: Access, known: Known, { file, session }: Judged, verdict: Verdict): FoundName {
  const key = keyOf(known.ref);
  const candidate = { ...verdict, specifier: nameOf(key, access), name: access.name, lookedAt: lookedAt(key), location: session.locate(file, access.range) } as FoundName['candidate'];
  return { candidate, belonging: isMadeByChange(known, file, session) ? 'new-in-file' : 'existing' };
}

/** A line that makes the value what it is was changed. */
function isMadeByChange(known: Known, file: NamedFile, session: NamesSession): boolean {
  const changed = session.input.sources.find(({ change }) => change.path === file.path)?.change.changed ?? [];
  return known.through.some((binding) => {
    const { start, end } = session.locate(file, rangeOf(binding.node));
    for (let line = start.line; line <= end.line; line++) if (hasLine(changed, line)) return true;
    return false;
  });
}

/** What a thing is called: `node:fs`, `fs.Stats`, `Promise`, `an array`. */
function nameOf(key: string, access: Access | undefined): string {
  if (access && 'specifier' in access.object) return access.object.specifier;
  const words: Readonly<Record<string, string>> = { 'Array#': 'an array', 'String#': 'a string', 'Number#': 'a number', 'Boolean#': 'a boolean', 'BigInt#': 'a bigint', 'Date#': 'a date', 'RegExp#': 'a regular expression', 'Map#': 'a Map', 'Set#': 'a Set', 'Promise#': 'a promise', 'Buffer#': 'a Buffer' };
  if (Object.hasOwn(words, key)) return words[key]!;
  const bare = key.replace(/#$/, '');
  const module = bare.endsWith('/') ? `node:${bare.slice(0, -1)}` : bare.includes('/') ? bare.replace(/\/(?=[^/]*$)/, '.') : bare;
  return key.endsWith('#') ? `${/^[aeiou]/i.test(module) && !/^U(?:RL|int)/.test(module) ? 'an' : 'a'} ${module}` : module;
}

function lookedAt(key: string): string {
  const newest = Object.values(builtins.versions).at(-1)!;
  const lines = `Node 8 to ${newest.split('.')[0]!}`;
  return key.includes('/') ? lines : `ECMAScript, the DOM and ${lines}`;
}

function fixOf(access: Access, { file, session }: Judged, exact: string | undefined): { fix?: Fix } {
  if (exact === undefined || (access.form !== 'call' && access.form !== 'read')) return {};
  const { start, end } = session.locate(file, access.range);
  return { fix: { description: `Write ${exact}`, edits: [{ path: file.path, start: start.offset, end: end.offset, text: exact }] } };
}

/** The line, or the one before it, says that the types are wrong here on purpose. */
function isExcused({ text, lineStarts }: SourceFile, at: number, begin = at): boolean {
  if (!text.includes('@ts-')) return false;
  if (/^\s*\/\/\s*@ts-nocheck/m.test(text)) return true;
  const line = lineStarts.findLastIndex((start) => start <= at);
  const first = lineStarts.findLastIndex((start) => start <= begin);
  return /@ts-(?:expect-error|ignore)\b/.test(text.slice(lineStarts[Math.max(0, Math.min(line, first) - 1)], lineStarts[line + 1] ?? text.length));
}
