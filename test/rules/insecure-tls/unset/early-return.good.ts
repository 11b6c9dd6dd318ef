// library: node:https; feature: a helper that returns early where a variable is not set; expect: innocent
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
  return true;
}

export const canal = new Agent({ rejectUnauthorized: asFlag(process.env.CANAL_CHECK, true) });
export const lock = new Agent({ rejectUnauthorized: isOn('LOCK_CHECK') });
export const weir = new Agent({ rejectUnauthorized: !asFlag(process.env.WEIR_LAX) });
