// library: v8; feature: v8-own-bytes; expect: innocent
import { deserialize, serialize } from 'node:v8';
export function clone<T>(value: T): T {
  return deserialize(serialize(value)) as T;
}
