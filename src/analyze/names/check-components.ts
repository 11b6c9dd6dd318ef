import { closestName } from '../../core/closest.ts';
import type { Access, MemberUses } from './check-members-uses.ts';
import { readComponentMembers } from './component-members.ts';
import type { FoundName } from './found-name.ts';
import type { NamedFile, NamesSession } from './session.ts';

/** Modules that one component may be passed on through. */
const MAX_STEPS = 6;

/** `<Tabs.Panel>`: components that hang on an imported one, and do not. Only where its module says to the end what hangs on it. */
export async function checkComponents(file: NamedFile, uses: MemberUses, session: NamesSession): Promise<readonly FoundName[]> {
  const found: FoundName[] = [];
  for (const access of uses.accesses) {
    if (access.asking || access.node.type !== 'JSXMemberExpression' || !/^[A-Z]/.test(access.name) || uses.probed.has(access.name) || uses.made.has(access.name)) continue;
    const one = await judge(file, access, uses, session);
    if (one) found.push(one);
  }
  return found;
}

async function judge(file: NamedFile, access: Access, uses: MemberUses, session: NamesSession): Promise<FoundName | undefined> {
  const { object, scope, name } = access;
  if ('specifier' in object || object.type !== 'Identifier') return undefined;
  const binding = scope.find(object.name as string);
  if (!binding || binding.written || binding.questioned || binding.origin.kind !== 'import' || binding.origin.name === '*' || uses.mocked.has(binding.origin.specifier)) return undefined;
  session.asked++;
  const members = await follow(file.path, binding.origin.specifier, binding.origin.name, name, session, 0);
  if (!members || members.names.has(name) || (await isAddedElsewhere(object.name as string, name, session))) return undefined;
  const names = [...members.names].filter((one) => /^[A-Z]/.test(one));
  // Nothing hangs on it at all: it may be another kind of thing than it seems.
  if (names.length === 0) return undefined;
  const nearest = closestName(name, names);
  const location = session.locate(file, access.range);
  return {
    candidate: { kind: 'missing-member', reason: 'no-member', certainty: 'proven', specifier: object.name as string, name, lookedAt: members.path, nearest: nearest === undefined ? [] : [nearest], location },
    belonging: 'existing',
  };
}

interface Members {
  readonly names: ReadonlySet<string>;
  readonly path: string;
}

/** From the import to the module that makes the component. Undefined: not known, or it is there. */
async function follow(from: string, specifier: string, exported: string, wanted: string, session: NamesSession, steps: number): Promise<Members | undefined> {
  const answer = await session.lookUp(from, specifier);
  if (steps > MAX_STEPS || answer.state !== 'exists') return undefined;
  const { target } = answer;
  if (target.kind === 'package') {
    const has = session.exported.packageSpaceHas(from, target, exported, wanted);
    return has?.has === 'no' ? { names: has.names, path: `${target.name}${target.subpath} ${has.version}` } : undefined;
  }
  const path = target.kind === 'file' && !target.asset ? target.path : target.kind === 'workspace' && target.paths.length === 1 ? target.path : undefined;
  if (path === undefined || !/\.[cm]?[jt]sx?$/.test(path)) return undefined;
  if (exported === '*') return (await session.exported.fileHas(path, wanted)) === 'no' ? { names: await session.exported.namesOf(path), path } : undefined;
  await session.world.load([path]);
  const text = session.world.text(path);
  if (text === undefined) return undefined;
  const members = readComponentMembers(session.input.parse(path, text), exported);
  if (members.state === 'elsewhere') return follow(path, members.specifier, members.name, wanted, session, steps + 1);
  return members.state === 'known' ? { names: members.names, path } : undefined;
}

/** `Tabs.Panel = …` in another file. */
async function isAddedElsewhere(object: string, name: string, session: NamesSession): Promise<boolean> {
  const files = [...session.files(), ...(await session.filesWith([`.${name} =`, `.${name}=`], 200))];
  return files.some(({ text }) => new RegExp(`\\b${object.replaceAll('$', '\\$')}\\.${name}\\s*=(?!=)`).test(text));
}
