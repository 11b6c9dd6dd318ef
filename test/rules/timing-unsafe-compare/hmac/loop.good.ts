// library: node:crypto; feature: a loop over all characters, and one over names; expect: innocent
import { createHmac } from 'node:crypto';

function isSame(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < left.length; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}

function isSameToTheEnd(left: string, right: string): boolean {
  let same = left.length === right.length;
  for (let at = 0; at < left.length; at++) {
    if (left[at] !== right[at]) same = false;
  }
  return same;
}

export function opens(message: string, given: string, secret: string): boolean {
  const mac = createHmac('sha256', secret).update(message).digest('hex');
  return isSame(mac, given) && isSameToTheEnd(mac, given);
}

export function haveSameFields(left: string[], right: string[]): boolean {
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) return false;
  }
  return true;
}
