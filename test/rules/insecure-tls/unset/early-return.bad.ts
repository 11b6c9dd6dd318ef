// library: node:https; feature: a helper that returns early where a variable is not set; expect: bad
import { Agent } from 'node:https';

function asFlag(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value.toLowerCase() === 'true';
}

function isOn(name: string): boolean {
  const value = process.env[name];
  if (value) {
    return value === '1';
  }
  return false;
}

export const canal = new Agent({ rejectUnauthorized: asFlag(process.env.CANAL_CHECK) }); // warning: insecure-tls
export const lock = new Agent({ rejectUnauthorized: isOn('LOCK_CHECK') }); // warning: insecure-tls
export const weir = new Agent({ rejectUnauthorized: !asFlag(process.env.WEIR_LAX, true) }); // warning: insecure-tls
