// library: ecmascript; feature: a tree that the maker of the object brings along; expect: bad
type Branch = Record<string, any>;

export class Preferences {
  constructor(private readonly tree: Branch = {}) {}

  write(route: string, value: unknown): void {
    const names = route.split('.');
    const leaf = names.pop()!;
    let at = this.tree;
    for (const name of names) at = at[name] ??= {};
    at[leaf] = value; // warning: prototype-pollution
  }
}

export class Draft {
  root: Branch;

  constructor(root?: Branch) {
    this.root = root ?? {};
  }

  put = (names: string[], value: unknown): void => {
    const at = names.slice(0, -1).reduce((branch, name) => (branch[name] ??= {}), this.root);
    at[names.at(-1)!] = value; // warning: prototype-pollution
  };
}
