// library: none; feature: maps of other codes, and a code that is taken out of a list; expect: innocent
const countryCodes = new Map<string, string>();
const exitCodes: Record<string, string> = {};
const crews = new Map<string, { backupCodes: string[] }>();

export function verifyCountry(name: string, code: string): boolean {
  return countryCodes.get(name) === code;
}

export function checkExit(pid: string, code: string): boolean {
  if (exitCodes[pid] === code) {
    delete exitCodes[pid];
    return true;
  }
  return false;
}

export function withoutCode(id: string, code: string): string[] {
  return crews.get(id)!.backupCodes.filter((one) => one !== code);
}
