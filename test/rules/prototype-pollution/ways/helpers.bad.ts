// library: none; feature: helpers for anybody that go down as far as the path does; expect: bad
export function put(root: any, path: string, value: unknown) {
  const steps = path.split('.');
  let at = root;
  for (let i = 0; i < steps.length - 1; i++) {
    if (at[steps[i]!] === undefined) at[steps[i]!] = {};
    at = at[steps[i]!];
  }
  at[steps[steps.length - 1]!] = value; // warning: prototype-pollution
}

export const putIn = (root: Record<string, any>, [head, ...rest]: string[], value: unknown): void => {
  if (rest.length === 0) root[head!] = value; // warning: prototype-pollution
  else putIn((root[head!] ??= {}), rest, value);
};

export function place(root: object, path: readonly string[], value: unknown) {
  let spot = root as Record<string, any>;
  path.forEach((step, index) => {
    spot[step] = index === path.length - 1 ? value : (spot[step] ?? {}); // warning: prototype-pollution
    spot = spot[step];
  });
}

export function assignAll(target: any, ...sources: any[]) {
  for (const source of sources) {
    for (const key in source) {
      if (source[key] && typeof source[key] === 'object') assignAll((target[key] ??= {}), source[key]);
      else target[key] = source[key]; // warning: prototype-pollution
    }
  }
  return target;
}

export function store(root: any, path: string[], value: unknown) {
  const parent = path.slice(0, -1).reduce((node, key) => (node[key] ??= {}), root);
  parent[path.at(-1)!] = value; // warning: prototype-pollution
}

export function sink(root: any, path: string, value: unknown) {
  const keys = path.split('/');
  let node = root;
  while (keys.length > 1) {
    const key = keys.shift()!;
    node = node[key] ??= {};
  }
  node[keys[0]!] = value; // warning: prototype-pollution
}
