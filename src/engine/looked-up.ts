import type { CallSite, Machine } from './machine.ts';
import type { Fact, Hole, Test, Value } from './values.ts';

/** What looks something up and makes nothing of the id itself, as `getPath(id)` does. */
const FINDS = /^(?:find|get|fetch|look_?[uU]p|retrieve)(?![a-z])(?!\w*(?:Path|File|Dir|Folder|Ur[il]|URL|Name|Key|Template|Text|Content)\w*$)|(?:[bB]y_?|^)(?:[pP][kK]|[iI][dD]|[uU][uU][iI][dD])$/;
/** Called an id, by itself or as the end of a longer name. */
const ID = /(?:^|[^a-z])(?:id|uuid|guid|pk)\W*$|[a-z](?:Id|ID|Uuid|UUID)\W*$/;
/** Under this name the result of a look-up keeps what it proves to be there: no member of a program is called so. */
const FOUND = '=found';

/**
 * `const session = sessions.getById(req.params.id); if (!session) return 404`: past this the id is one that the program has given out. It proves less
 * than a pattern would, since some databases find `12` by `12/..` too.
 */
export function noteLookUp(m: Machine, name: string, args: readonly Value[], site: CallSite, result: Value): Value {
  if (result.t !== 'hole' || m.wanted.roles.size === 0 || args.length === 0 || args.length > 3 || !FINDS.test(name)) return result;
  const facts = args.flatMap((arg, index) => idsIn(arg, site.args[index] ? m.textOf(site.args[index]!) : '', 0));
  if (facts.length > 0) result.members.set(FOUND, { t: 'test', whenTrue: facts, whenFalse: [] } satisfies Test);
  return result;
}

function idsIn(value: Value, name: string, depth: number): readonly Fact[] {
  if (value.t === 'hole') return value.origin === 'request' && (ID.test(name) || ID.test(value.text)) ? [{ hole: value, reason: 'something was found by it', about: 'found-by-id' }] : [];
  if (value.t !== 'obj' || depth > 1) return [];
  // `{ where: { id } }`: what stands under another name is no id, whatever it was called before.
  return [...value.props].flatMap(([key, one]) => (one.load || !(ID.test(key) || key === 'where') ? [] : idsIn(one.v, key, depth + 1)));
}

/** What is proven where the value, or something that it was read from, is there. */
export function provenWhenThere(value: Hole): readonly Fact[] {
  for (let at: Hole | undefined = value; at; at = at.owner) {
    const found = at.members.get(FOUND);
    if (found?.t === 'test') return found.whenTrue;
  }
  return NOTHING;
}

const NOTHING: readonly Fact[] = [];
