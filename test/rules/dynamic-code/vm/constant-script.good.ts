// library: vm; feature: constant-script; expect: innocent
import vm from 'node:vm';
const script = new vm.Script('input.length > limit');
export function check(input: string, limit: number): boolean {
  return script.runInNewContext({ input, limit }) as boolean;
}
