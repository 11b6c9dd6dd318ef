// library: hono; feature: a helper of another file that gives back where a path leads and refuses names; expect: innocent
export interface Spot {
  holder: Record<string, unknown>;
  key: string;
}

const isRefused = (name: string): boolean => name === '__proto__' || name === 'constructor' || name === 'prototype';

/** Where a path leads, and the name that is left. */
export function spotAt(root: any, route: string): Spot {
  const names = route.split('.');
  if (names.some(isRefused)) throw new RangeError(route);
  const key = names.pop() ?? '';
  let holder = root;
  for (const name of names) holder = holder[name] ?? (holder[name] = {});
  return { holder, key };
}
