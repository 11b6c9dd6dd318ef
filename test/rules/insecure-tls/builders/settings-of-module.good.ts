// library: undici, https; feature: settings of the module with a check that nothing switches off; expect: innocent
import https from 'node:https';
import { Agent } from 'undici';

interface Settings { origin: string; badge: string; anybody: boolean }

const settings: Partial<Settings> = {};

export function configure(badge: string): void {
  settings.badge = badge;
}

export function agent() {
  if (!settings.badge) throw new Error('call configure() first');
  return new Agent({ connect: { rejectUnauthorized: true } });
}

export function printerAgent() {
  return settings.anybody ? new https.Agent({ rejectUnauthorized: false }) : new https.Agent({ keepAlive: true });
}
