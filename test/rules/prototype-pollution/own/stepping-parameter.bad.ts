// library: none; feature: a parameter that steps down itself; expect: bad
export function plant(bed: any, route: string, seed: unknown): void {
  const steps = route.split('/');
  const last = steps.pop()!;
  for (const step of steps) bed = bed[step];
  bed[last] = seed; // warning: prototype-pollution
}

export const sow = (bed: any, steps: string[], seed: unknown): void => {
  while (steps.length > 1) {
    const step = steps.shift()!;
    bed = bed[step] ?? (bed[step] = {});
  }
  const end = steps[0]!;
  bed[end] = seed; // warning: prototype-pollution
};
