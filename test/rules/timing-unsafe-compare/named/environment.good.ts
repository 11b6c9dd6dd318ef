// library: node:process; feature: configurations among themselves; expect: innocent
export function isDefault(): boolean {
  return process.env.API_TOKEN === process.env.DEFAULT_API_TOKEN;
}
