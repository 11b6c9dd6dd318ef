import { builtins } from '../../builtins/builtins.ts';
import { closestName } from '../../core/closest.ts';
import type { Node } from '../../engine/node.ts';
import { ambientModules, isAmbient } from '../../project/ambient-modules.ts';
import { inFolder } from '../../project/repository-path.ts';
import type { Access, MemberUses } from './check-members-uses.ts';
import type { ExportedNames } from './exported-names.ts';
import type { FoundName } from './found-name.ts';
import type { NamedFile, NamesSession } from './session.ts';

/** What a module object has besides its exports. */
const OF_MODULES = new Set(['default', '__esModule', 'then', 'prototype', 'name', 'length', 'constructor', 'hasOwnProperty', 'toString', 'call', 'apply', 'bind']);

/**
 * Members of whole modules: of `import * as api from './api'`, of `const api = require('./api')`, and of a default import of CommonJS.
 * Only what nobody else got hold of; a module object that is handed on may be a double or get members.
 */
export async function checkImportedMembers(file: NamedFile, uses: MemberUses, session: NamesSession, exported: ExportedNames): Promise<readonly FoundName[]> {
  const found: FoundName[] = [];
  for (const access of uses.accesses) {
    if (access.asking || access.form === 'import' || access.form === 'type' || OF_MODULES.has(access.name) || access.name.startsWith('_') || uses.probed.has(access.name) || uses.made.has(access.name)) continue;
    const module = wholeModule(access);
    if (module === undefined || builtins.moduleKey(module.specifier) !== undefined || uses.mocked.has(module.specifier)) continue;
    session.asked++;
    const one = await judgeImported(file, access, module, session, exported);
    if (one) found.push(one);
  }
  return found;
}

interface WholeModule {
  readonly specifier: string;
  /** It is the default of a module: all exports only where that is CommonJS. */
  readonly byDefault: boolean;
  /** By `import`, not by `require`. */
  readonly byImport: boolean;
}

/** The module that the object of an access is, as far as the file says it for certain. */
function wholeModule({ object, scope, form }: Access): WholeModule | undefined {
  if ('specifier' in object || object.type !== 'Identifier') return undefined;
  const binding = scope.find(object.name as string);
  // In a type it is the module that is meant, whatever the program does with its object.
  if (!binding || (form !== 'qualified' && (binding.written || binding.escapes || binding.questioned))) return undefined;
  const { origin } = binding;
  if (origin.kind === 'import') return origin.name === '*' || origin.name === 'default' ? { specifier: origin.specifier, byDefault: origin.name === 'default', byImport: true } : undefined;
  if (origin.kind !== 'value' || origin.path.length > 0) return undefined;
  const specifier = requiredBy(origin.from);
  return specifier === undefined || binding.scope.find('require') ? undefined : { specifier, byDefault: false, byImport: false };
}

/** `require('./x')` → `./x`. */
function requiredBy(node: Node): string | undefined {
  const [first] = (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require' ? node.arguments : []) as Node[];
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;
}

async function judgeImported(file: NamedFile, access: Access, { specifier, byDefault, byImport }: WholeModule, session: NamesSession, exported: ExportedNames): Promise<FoundName | undefined> {
  const answer = await session.lookUp(file.path, specifier);
  if (answer.state !== 'exists') return undefined;
  const { target } = answer;
  let names: ReadonlySet<string>;
  let lookedAt: string;
  let proven = true;
  if (target.kind === 'file' || target.kind === 'workspace') {
    const { path } = target;
    if (path === undefined || (target.kind === 'file' && target.asset) || (byDefault && (await exported.formatOf(path)) !== 'cjs')) return undefined;
    if (target.kind === 'workspace' && !(await isNamedEntry(target.folder, path, session))) return undefined;
    if ((await exported.filesHave(target.kind === 'workspace' ? [path, ...target.paths] : [path], access.name)) !== 'no') return undefined;
    names = await exported.namesOf(path);
    lookedAt = path;
  } else if (target.kind === 'package' && !byDefault) {
    const has = exported.packageHas(file.path, target, access.name, access.form === 'qualified' ? 'type' : byImport && /\.[cm]?tsx?$/.test(file.path) ? 'import' : 'interop', true);
    if (has?.has !== 'no') return undefined;
    ({ names, proven } = has);
    lookedAt = `${target.name}${target.subpath} ${has.version}`;
  } else return undefined;
  if (names.size === 0 || isAmbient(specifier, (await ambientModules(session.world)).all)) return undefined;
  const nearest = closestName(access.name, [...names].filter((name) => name !== 'default'));
  const location = session.locate(file, access.range);
  const fix = nearest === undefined || access.form === 'pattern' ? {} : { fix: { description: `Write ${nearest}`, edits: [{ path: file.path, start: location.start.offset, end: location.end.offset, text: nearest }] } };
  return {
    candidate: { kind: 'missing-member', reason: 'no-member', certainty: proven ? 'proven' : 'likely', specifier, name: access.name, lookedAt, nearest: nearest === undefined ? [] : [nearest], location, ...fix },
    belonging: 'existing',
  };
}

/** Where the manifest names what a build makes, which source that is made of is a guess: good enough to find a name in, not to miss one. */
async function isNamedEntry(folder: string, path: string, { world }: NamesSession): Promise<boolean> {
  const manifest = inFolder(folder, 'package.json');
  await world.load([manifest]);
  return world.text(manifest)?.includes(path.slice(folder === '' ? 0 : folder.length + 1)) === true;
}
