import { prefix } from './a';

export function table() {
  return `${prefix}orders`;
}
