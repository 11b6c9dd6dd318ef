// library: ecmascript; feature: names that are refused, and a method of its own; expect: innocent
type Branch = Record<string, any>;

export class Preferences {
  constructor(private readonly tree: Branch = {}) {
    this.move('window', 'size', 1);
  }

  write(route: string, value: unknown): void {
    const names = route.split('.');
    if (names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype')) throw new RangeError(route);
    const leaf = names.pop()!;
    let at = this.tree;
    for (const name of names) at = at[name] ??= {};
    at[leaf] = value;
  }

  fill(values: Branch): void {
    for (const name of Object.keys(values)) this.tree[name] = values[name];
  }

  private move(first: string, second: string, value: unknown): void {
    let at = this.tree;
    for (const name of [first]) at = at[name] ??= {};
    at[second] = value;
  }
}
