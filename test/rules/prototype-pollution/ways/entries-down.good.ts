// library: ecmascript; feature: an exported helper that goes down by the values of entries; expect: innocent
type Bag = { [name: string]: any };
type Sides = { [Side in 'left' | 'right']: any };

export function fillIn(into: Bag, source: Bag): Bag {
  for (const [name, value] of Object.entries(source)) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') continue;
    if (value !== null && typeof value === 'object') fillIn(into[name], value);
    else if (into[name] === undefined) into[name] = value;
  }
  return into;
}

export function balance(into: Sides, from: Sides): void {
  for (const side in from) {
    if (typeof from[side as 'left'] === 'object') balance(into[side as 'left'], from[side as 'left']);
    else into[side as 'left'] = from[side as 'left'];
  }
}
