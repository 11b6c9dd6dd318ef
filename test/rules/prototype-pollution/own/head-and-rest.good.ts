// library: none; feature: a helper that calls itself for the rest of a path; expect: innocent
export function hang(branch: any, [first, ...rest]: string[], leaf: unknown): void {
  if (first === '__proto__' || first === 'constructor' || first === 'prototype') throw new Error('no such branch');
  if (rest.length === 0) {
    branch[first!] = leaf;
    return;
  }
  const twig = branch[first!] ?? (branch[first!] = {});
  hang(twig, rest, leaf);
}

export function reach(branch: any, [first, ...rest]: string[]): unknown {
  return rest.length === 0 ? branch[first!] : reach(branch[first!], rest);
}

export function counted(names: string[], counts: Record<string, number> = {}): Record<string, number> {
  const name = names[0];
  if (name === undefined) return counts;
  counts[name] = (counts[name] ?? 0) + 1;
  return counted(names.slice(1), counts);
}
