/** Records made by hand, with as little said as a test needs. */
import type { CheckRecord, EscapeRecord, FindingFate, FindingRecord, HunkRecord } from '../../src/core/record.ts';

let serial = 0;

/** A day of November 2026, noon. */
export function day(number: number, month = 11): string {
  return `2026-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}T12:00:00.000Z`;
}

export function finding(said: Partial<FindingRecord> = {}): FindingRecord {
  serial++;
  return {
    fingerprint: (serial * 0x9e3779b1).toString(16).padStart(16, '7'), ruleId: 'review-null-safety', category: 'null-safety', origin: 'model', severity: 'error', confidence: 'high',
    path: 'src/orders.ts', start: serial, end: serial, via: [], by: 'unknown', ...said,
  };
}

/** What became of a finding. */
export function fate(outcome: FindingFate['outcome'], said: Partial<FindingRecord> = {}, more: Partial<Omit<FindingFate, 'finding' | 'outcome'>> = {}): FindingFate {
  return { finding: finding(said), firstSeen: day(1), lastSeen: day(1), outcome, confirmed: false, ...more };
}

export function escape(said: Partial<EscapeRecord> = {}): EscapeRecord {
  serial++;
  const oid = serial.toString(16).padStart(40, 'e');
  return {
    kind: 'escape', id: `escape-${serial}`, at: day(20), fix: { oid, at: day(10) }, fixSign: 'fix:', inducing: { oid: serial.toString(16).padStart(40, 'd'), at: day(2) },
    path: 'src/orders.ts', start: serial, end: serial + 1, class: 'escaped', category: 'null-safety', categoryBy: 'reviewer', by: 'unknown', ...said,
  };
}

export function hunk(said: Partial<HunkRecord> = {}): HunkRecord {
  serial++;
  return { start: serial, lines: 2, patch: serial.toString(16).padStart(16, 'a'), by: 'unknown', ...said };
}

export function checkOf(said: Partial<CheckRecord> = {}): CheckRecord {
  serial++;
  return { kind: 'check', id: `check-${serial}`, at: day(1), door: 'hook', label: 'staged', version: '0.1.0', rules: 'r', parent: 'p', exit: 0, files: [], findings: [], ...said };
}

/** The same thing so many times. */
export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
