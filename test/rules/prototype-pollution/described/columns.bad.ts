// library: language; feature: names of one thing written into what lies below another; expect: bad
export function fill(row: Record<string, any>, values: Record<string, any>): Record<string, any> {
  for (const key of Object.keys(values)) {
    if (typeof values[key] === 'object') row[key] = fill(row[key] ?? {}, values[key]);
    else row[key] = values[key]; // warning: prototype-pollution
  }
  return row;
}
