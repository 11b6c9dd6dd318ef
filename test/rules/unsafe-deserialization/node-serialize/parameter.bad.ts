// library: node-serialize; feature: parameter; expect: bad
import { unserialize } from 'node-serialize';
export function load(text: string) {
  return unserialize(text); // warning: unsafe-deserialization
}
