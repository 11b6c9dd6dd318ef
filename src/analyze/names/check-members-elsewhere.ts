import { builtins } from '../../builtins/builtins.ts';
import type { BuiltinThing } from '../../builtins/table.ts';
import { isJsonObject } from '../../project/json-text.ts';
import { dependencyFields, manifestsFor } from '../../project/manifests.ts';
import { folderOf, foldersUpward, inFolder } from '../../project/repository-path.ts';
import { EXTENDED_ELSEWHERE, extendsThing, OTHER_RUNTIMES, RUNTIME_FILES } from './check-members-policy.ts';
import type { NamedFile, NamesSession } from './session.ts';

/** Files with the name that are read; one that is in more is so common that somebody may well have added it. */
const MAX_FILES = 400;

/**
 * Tells whether something else in the repository may bring a member: a polyfill, an assignment to a prototype or a global, a declaration
 * that adds to a type. Asked only when the table says that there is no such member, which is rare.
 */
export async function mayComeFromElsewhere(session: NamesSession, from: string, thing: BuiltinThing, name: string): Promise<boolean> {
  if (await bringsExtender(session, from, thing, name)) return true;
  const owner = thing.key.replace(/#$/, '');
  const isGlobal = !thing.key.includes('/');
  const replacing = isGlobal ? ['global', 'globalThis', 'window', 'self'].flatMap((one) => [`${one}.${owner} =`, `${one}.${owner}=`]) : [];
  const files = await textsWith(session, [name, ...replacing]);
  if (files === undefined) return true;
  return files.some(({ path, text }) => replacing.some((one) => text.includes(one)) || addsMember(path, text, owner, name));
}

async function bringsExtender(session: NamesSession, from: string, thing: BuiltinThing, name: string): Promise<boolean> {
  const { world } = session;
  const manifests = await world.settle(() => manifestsFor(folderOf(from), world.project, world.listing));
  const names = manifests.flatMap(({ json }) => dependencyFields.flatMap((field) => (isJsonObject(json[field]) ? Object.keys(json[field]) : [])));
  if (!thing.key.includes('/') && names.some((one) => extendsThing(one, thing.key))) return true;
  const isOther = names.some((one) => OTHER_RUNTIMES.test(one)) || foldersUpward(folderOf(from)).some((folder) => RUNTIME_FILES.some((file) => world.listing.has(inFolder(folder, file))));
  if (isOther && EXTENDED_ELSEWHERE.test(thing.key)) return true;
  // `Promise.promisifyAll(fs)`
  if (thing.key.includes('/') && name.endsWith('Async') && (await textsWith(session, ['promisifyAll']))?.length !== 0) return true;
  return isProposal(thing.key, name) && names.some((one) => /^core-js|^@babel\/(?:polyfill|runtime-corejs\d)|^babel-polyfill/.test(one));
}

/** core-js tells statics from members no more than this: `esnext.string.dedent` is `String.dedent`. */
function isProposal(key: string, name: string): boolean {
  const owner = key.replace(/[#/].*$/, '').toLowerCase();
  return builtins.proposals.has(`${owner}.${name}`) || (/\darray$/.test(owner) && builtins.proposals.has(`typedarray.${name}`));
}

/** Every program of the repository that has one of the texts; undefined when there are too many to read. */
async function textsWith(session: NamesSession, wanted: readonly string[]): Promise<readonly NamedFile[] | undefined> {
  const changed = session.files().filter(({ text }) => wanted.some((one) => text.includes(one)));
  const { snapshot } = session.input;
  if (snapshot.search) {
    const others = await session.filesWith(wanted, MAX_FILES + 1);
    return others.length > MAX_FILES ? undefined : [...changed, ...others];
  }
  const paths = [...session.world.listing.paths].filter((path) => /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path)).slice(0, MAX_FILES * 10);
  await snapshot.load(paths);
  const others = paths.flatMap((path) => {
    const text = session.textOf(snapshot, path);
    return text !== undefined && wanted.some((one) => text.includes(one)) ? [{ path, text, changed: false }] : [];
  });
  return [...changed, ...others];
}

/** Tells whether a text gives something a member of that name, or declares one. */
function addsMember(path: string, text: string, owner: string, name: string): boolean {
  if (!text.includes(name)) return false;
  const word = name.replaceAll('$', '\\$');
  if (new RegExp(`prototype\\s*(?:\\?\\.|\\.)?\\s*\\[?\\s*['"\`]?${word}\\b\\s*['"\`]?\\s*\\]?\\s*(?:\\?\\?|\\|\\||&&)?=(?!=)`).test(text)) return true;
  if (new RegExp(`\\b${owner.replace(/.*[/.]/, '').replaceAll('$', '\\$') || owner}\\s*(?:\\.\\s*${word}|\\[\\s*['"\`]${word}['"\`]\\s*\\])\\s*(?:\\?\\?|\\|\\||&&)?=(?!=)`).test(text)) return true;
  if (/prototype|Prototype/.test(text) && new RegExp(`(?:assign|define\\w*|extend\\w*|mixin|addMethods?|implement|set)\\s*\\([^;]{0,2000}?['"\`\\s{,]${word}\\b`).test(text)) return true;
  const declares = /\.d\.[cm]?ts$/.test(path) || /\bdeclare\s+(?:global|module|namespace)\b/.test(text);
  return declares && new RegExp(`(?:^|[^\\w$.])${word}\\s*\\??\\s*[(:<]|\\b(?:function|const|let|var|class|interface|type)\\s+${word}\\b`, 'm').test(text);
}
