// library: vm; feature: script-of-parameter; expect: bad
import { Script } from 'vm';
export function compile(source: string) {
  return new Script(`(${source})`); // warning: dynamic-code
}
