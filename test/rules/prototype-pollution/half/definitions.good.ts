// library: none; feature: empty objects to go on with; expect: innocent
export function dig(garden: Record<string, any>, route: string): Record<string, any> {
  let bed = garden;
  for (const name of route.split('/')) {
    if (!(name in bed)) Object.defineProperty(bed, name, { value: {}, enumerable: true });
    bed = bed[name];
  }
  return bed;
}

export function digAgain(garden: Record<string, any>, route: string): Record<string, any> {
  let bed = garden;
  for (const name of route.split('/')) {
    if (!bed[name]) Reflect.set(bed, name, {});
    bed = bed[name];
  }
  return bed;
}
