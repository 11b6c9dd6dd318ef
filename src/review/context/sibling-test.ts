import { folderOf } from '../../project/repository-path.ts';
import { baseName } from '../../syntax/path-name.ts';
import type { Repository } from '../repository/repository.ts';
import type { ContextPiece } from './piece.ts';

/** Names of test cases shown, at most. */
const MAX_NAMES = 40;
const CASE = /\b(describe|context|suite|it|test)(?:\.\w+)*\s*(?:\([^)'"`]*\)\s*)?\(\s*(['"`])((?:(?!\2)[^\\\n]|\\.){1,200})\2/g;

/** The test beside a file: what it is called, how it imports, and the names of its cases, which say what is expected. */
export async function siblingTest(repository: Repository, path: string): Promise<readonly ContextPiece[]> {
  const found = await findTest(repository, path);
  const text = found === undefined ? undefined : await repository.text(found);
  if (found === undefined || text === undefined) return [];
  const head = text.split('\n').filter((line) => /^import\b|\brequire\(/.test(line)).slice(0, 8);
  const names = [...text.matchAll(CASE)].map((match) => `${/^(?:it|test)$/.test(match[1]!) ? '- ' : ''}${match[3]!}`);
  if (names.length === 0) return [];
  const rest = names.length > MAX_NAMES ? [`… ${names.length - MAX_NAMES} more cases`] : [];
  return [{ kind: 'test', title: 'its test, by names of cases', path: found, text: [...head, ...names.slice(0, MAX_NAMES), ...rest].join('\n') }];
}

/** `a.test.ts`, `__tests__/a.ts`, `test/…/a.test.ts`: the nearest one by folders in common. */
async function findTest(repository: Repository, path: string): Promise<string | undefined> {
  const stem = baseName(path).replace(/\.[^.]+$/, '');
  if (/\.(?:test|spec)$/.test(stem)) return undefined;
  const folder = folderOf(path);
  const candidates = (await repository.paths()).filter((one) => {
    const name = baseName(one);
    if (!/\.[cm]?[jt]sx?$/.test(name)) return false;
    return new RegExp(`^(?:test[-_.])?${stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[-_.](?:test|spec))\\.[cm]?[jt]sx?$`).test(name) || (/(?:^|\/)__tests__\//.test(one) && name.startsWith(`${stem}.`));
  });
  const closeness = (one: string): number => sharedFolders(folder, folderOf(one));
  return candidates.sort((a, b) => closeness(b) - closeness(a) || a.length - b.length)[0];
}

/** Names of folders in common, whatever their place: `src/orders` and `test/orders` share one. */
function sharedFolders(a: string, b: string): number {
  const names = new Set(a.split('/'));
  return b.split('/').filter((name) => name !== '' && names.has(name)).length;
}
