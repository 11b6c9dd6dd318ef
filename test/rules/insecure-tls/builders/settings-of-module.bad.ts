// library: undici, https; feature: settings of the module that a function fills before another asks for them; expect: bad
import https from 'node:https';
import { Agent } from 'undici';

interface Settings { origin: string; badge: string; waitMs: number }

const settings: Partial<Settings> = { waitMs: 5_000 };

export function configure(given: Partial<Settings>): void {
  Object.assign(settings, given);
}

export function agent() {
  const { badge, waitMs } = settings;
  if (!badge) throw new Error('call configure() first');
  return { badge, agent: new Agent({ connect: { timeout: waitMs, rejectUnauthorized: false } }) }; // error: insecure-tls
}

const printer = { origin: '' };

export function choosePrinter(origin: string): void {
  printer.origin = origin;
}

export function printerAgent() {
  if (!printer.origin) return undefined;
  return new https.Agent({ rejectUnauthorized: false }); // error: insecure-tls
}
