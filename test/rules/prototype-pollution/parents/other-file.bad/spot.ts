// library: hono; feature: a helper of another file that gives back where a path leads; expect: bad
export interface Spot {
  holder: Record<string, unknown>;
  key: string;
}

/** Where a path leads, and the name that is left. */
export function spotAt(root: any, route: string): Spot {
  const names = route.split('.');
  const key = names.pop() ?? '';
  let holder = root;
  for (const name of names) holder = holder[name] ?? (holder[name] = {});
  return { holder, key };
}
