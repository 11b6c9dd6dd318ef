// library: ecmascript; feature: an exported helper that goes down by the values of entries, with types that leave the names open; expect: bad
type Bag = { [name: string]: any };
interface Tree { [name: string]: Tree | string }

export function fillIn(into: Bag, ...sources: Bag[]): Bag {
  for (const source of sources) {
    for (const [name, value] of Object.entries(source)) {
      if (value !== null && typeof value === 'object') fillIn(into[name], value);
      else if (into[name] === undefined) into[name] = value; // warning: prototype-pollution
    }
  }
  return into;
}

export const graft = (onto: Tree, branch: Tree): void => {
  Object.entries(branch).forEach(([twig, leaf]) => {
    if (typeof leaf === 'object') graft(onto[twig] as Tree, leaf);
    else onto[twig] = leaf; // warning: prototype-pollution
  });
};
