// library: none; feature: a parameter that steps down itself; expect: innocent
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export function plant(bed: any, route: string, seed: unknown): void {
  const steps = route.split('/');
  if (steps.some((step) => FORBIDDEN.has(step))) throw new Error(`no such bed: ${route}`);
  const last = steps.pop()!;
  for (const step of steps) bed = bed[step];
  bed[last] = seed;
}

export function peekInto(bed: any, route: string): unknown {
  for (const step of route.split('/')) bed = bed[step];
  return bed;
}
