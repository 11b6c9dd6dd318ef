import type { CheckRecord, EscapeRecord, FeedbackRecord, RecordEntry } from '../core/record.ts';
import { lineVersion } from './journal.ts';

/** What a line of the journal is: an entry, one of a later guard, or nothing that can be read. */
export type LineRead = { readonly entry: RecordEntry } | { readonly newer: true } | { readonly damaged: true };

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Reads one line. Its shape is checked as far as readers rely on it, since lines come from other machines too. */
export function readLine(line: string): LineRead {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { damaged: true };
  }
  if (!isObject(value) || typeof value['id'] !== 'string' || value['id'] === '' || typeof value['at'] !== 'string' || !time.test(value['at'])) return { damaged: true };
  const { v, ...entry } = value;
  if (typeof v !== 'number') return { damaged: true };
  if (v > lineVersion || !['check', 'feedback', 'escape'].includes(String(entry['kind']))) return { newer: true };
  return isCheck(entry) || isFeedback(entry) || isEscape(entry) ? { entry } : { damaged: true };
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCheck(entry: Fields): entry is Fields & CheckRecord {
  if (entry['kind'] !== 'check') return false;
  const { files, findings } = entry;
  return hasTexts(entry, ['door', 'label', 'version', 'rules']) && Array.isArray(files) && files.every(isFile) && Array.isArray(findings) && findings.every(isFinding);
}

function isFile(value: unknown): boolean {
  return isObject(value) && hasTexts(value, ['path', 'state']) && Array.isArray(value['hunks']) && value['hunks'].every((hunk) => isObject(hunk) && hasNumbers(hunk, ['start', 'lines']) && hasTexts(hunk, ['by']));
}

function isFinding(value: unknown): boolean {
  return isObject(value) && hasTexts(value, ['fingerprint', 'ruleId', 'category', 'origin', 'severity', 'confidence', 'path', 'by']) && hasNumbers(value, ['start', 'end']) && Array.isArray(value['via']);
}

function isFeedback(entry: Fields): entry is Fields & FeedbackRecord {
  return entry['kind'] === 'feedback' && hasTexts(entry, ['fingerprint']) && (entry['verdict'] === 'right' || entry['verdict'] === 'wrong');
}

function isEscape(entry: Fields): entry is Fields & EscapeRecord {
  const { fix, inducing } = entry;
  const isMark = (mark: unknown): boolean => isObject(mark) && hasTexts(mark, ['oid', 'at']);
  return entry['kind'] === 'escape' && isMark(fix) && (inducing === undefined || isMark(inducing)) && hasTexts(entry, ['fixSign', 'path', 'class', 'category', 'categoryBy', 'by']) && hasNumbers(entry, ['start', 'end']);
}

function hasTexts(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof fields[name] === 'string');
}

function hasNumbers(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => Number.isInteger(fields[name]));
}
