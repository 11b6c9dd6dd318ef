// library: none; feature: a helper that calls itself for the rest of a path; expect: bad
export function hang(branch: any, [first, ...rest]: string[], leaf: unknown): void {
  if (rest.length === 0) {
    branch[first!] = leaf; // warning: prototype-pollution
    return;
  }
  const twig = branch[first!] ?? (branch[first!] = {});
  hang(twig, rest, leaf);
}

export function graft(branch: any, steps: string[], leaf: unknown): void {
  const step = steps[0]!;
  if (steps.length === 1) branch[step] = leaf; // warning: prototype-pollution
  else graft(branch[step], steps.slice(1), leaf);
}
