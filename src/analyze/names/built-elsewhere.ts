import { folderOf, foldersUpward, inFolder } from '../../project/repository-path.ts';
import type { NamedFile, NamesSession } from './session.ts';

const MADE = /\b(?:generated|emitted|injected|copied|produced|created|written)\b[^.]*\b(?:build|bundl\w*|compil\w*|deploy\w*|codegen|install\w*|packag\w*)\b|\b(?:build|bundler|compiler|codegen)\b[^.]*\b(?:generates|emits|produces|creates|writes|copies)\b/i;
const COPIES = /\b(?:cp|copy|COPY|ADD|mv|rsync|install|copyFile(?:Sync)?|cpSync|copySync)\b/;
/** Where builds are written down; programs that copy are read by their own words. */
const RECIPE = /(?:^|\/)(?:package\.json|Dockerfile[\w.-]*|[\w.-]*Dockerfile|Makefile|Justfile|[\w.-]+\.(?:sh|ya?ml|toml|mk|capnp)|(?:gulpfile|Gruntfile|build|copy|bundle)[\w.-]*\.[cm]?[jt]s)$/;

/**
 * Tells whether a path that leads to no file may lead to one after a build: a comment beside the import says so, or a recipe of the repository
 * copies the importing file to another folder, from which its relative paths lead elsewhere.
 */
export async function isBuiltElsewhere(file: NamedFile, at: number, session: NamesSession): Promise<boolean> {
  return MADE.test(commentsBeside(file.text, at)) || isCopied(file.path, session);
}

/** The comment that ends on the line before a statement, and the one that begins after it. */
function commentsBeside(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 2000), at);
  const lead = /(?:(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*)\s*)+(?:(?:import|export|const|let|var|require|await)\b[^;]*)?$/.exec(before)?.[0] ?? '';
  const after = text.slice(at, at + 1500);
  const tail = /^[^\n]*\n\s*((?:\/\*(?:[^*]|\*(?!\/))*\*\/|(?:\/\/[^\n]*\n\s*)+))/.exec(after)?.[1] ?? '';
  // Words stand on lines with stars and slashes.
  return `${lead}. ${tail}`.replace(/\n\s*(?:\*|\/\/)?\s*/g, ' ').replace(/\.(?=\w)/g, '_');
}

async function isCopied(path: string, session: NamesSession): Promise<boolean> {
  const { snapshot } = session.input;
  const { listing } = session.world;
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const withParent = inFolder(folder.slice(folder.lastIndexOf('/') + 1), name);
  const places = foldersUpward(folder).flatMap((one) => [one, ...['scripts', 'bin', 'build', 'tools', 'docker'].map((inner) => inFolder(one, inner))]);
  const recipes = places.flatMap((one) => listing.namesIn(one).map((file) => inFolder(one, file)).filter((file) => RECIPE.test(file) && listing.has(file))).slice(0, 60);
  await snapshot.load(recipes);
  return recipes.some((one) => {
    // Beside the file its bare name is enough.
    const wanted = folderOf(one) === folder ? name : withParent;
    return (session.textOf(snapshot, one) ?? '').split('\n').some((line) => line.includes(wanted) && COPIES.test(line));
  });
}
