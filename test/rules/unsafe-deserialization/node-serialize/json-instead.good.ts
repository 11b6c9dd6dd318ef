// library: node-serialize; feature: json-instead; expect: innocent
import { serialize, unserialize } from 'node-serialize';
export function save(value: object): string {
  return serialize(value);
}
export function load(text: string) {
  return JSON.parse(text);
}
export function copy<T>(value: object): T {
  return unserialize(serialize(value)) as T;
}
