// library: none; feature: a property that is defined at the end of a way; expect: bad
export function plant(garden: Record<string, any>, route: string, seed: unknown): void {
  const names = route.split('/');
  let bed = garden;
  for (const name of names.slice(0, -1)) {
    if (!(name in bed)) Object.defineProperty(bed, name, { value: {}, enumerable: true });
    bed = bed[name];
  }
  Object.defineProperty(bed, names.at(-1)!, { value: seed, enumerable: true }); // warning: prototype-pollution
}
