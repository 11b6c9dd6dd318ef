import type { CheckRecord, FileRecord, FindingRecord } from '../../src/core/record.ts';

/** A check as the record holds it, with what the test says. */
export function sampleCheck(given: Partial<CheckRecord> & { readonly id: string }): CheckRecord {
  return { kind: 'check', at: '2024-11-01T10:00:00.000Z', door: 'hook', label: 'staged', version: '0.2.0', rules: '0123456789abcdef', exit: 0, files: [], findings: [], ...given };
}

export function sampleFile(given: Partial<FileRecord> = {}): FileRecord {
  return { path: 'src/orders.ts', state: 'checked', hunks: [{ start: 1, lines: 2, by: 'unknown' }], ...given };
}

export function sampleSight(given: Partial<FindingRecord> = {}): FindingRecord {
  return { fingerprint: '9f34b5d160446cd8019bae81d3ae8c9a', ruleId: 'sql-concatenation', category: 'security-injection', origin: 'static', severity: 'error', confidence: 'high', path: 'src/orders.ts', start: 1, end: 1, via: [], by: 'unknown', ...given };
}
