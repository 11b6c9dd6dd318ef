import { reviewCategories } from '../contracts.ts';
import type { RawComment } from '../contracts.ts';

/** Longest texts and most comments that are read; an answer beyond them is noise. */
const MAX_COMMENTS = 200;
const MAX_TEXT = 8_000;
const MAX_LINE = 10_000_000;

/** What is wrong with a parsed answer, as sentences for the repair call; empty when it is what the schema says. */
export function reviewProblems(answer: unknown): readonly string[] {
  if (!isRecord(answer)) return ['The answer must be an object with a list "comments".'];
  if (!Array.isArray(answer['comments'])) return ['"comments" must be a list; it is empty when there is nothing to say.'];
  const comments = answer['comments'] as unknown[];
  const extra = Object.keys(answer).filter((key) => key !== 'comments');
  const problems = extra.length > 0 ? [`The answer has the unknown key ${JSON.stringify(extra[0])}.`] : [];
  if (comments.length > MAX_COMMENTS) problems.push(`There are ${comments.length} comments; at most ${MAX_COMMENTS} are read.`);
  comments.slice(0, MAX_COMMENTS).forEach((comment, index) => problems.push(...commentProblems(comment, index)));
  return problems.slice(0, 20);
}

/** The comments of a valid answer. */
export function commentsOf(answer: unknown): readonly RawComment[] {
  return (answer as { comments: RawComment[] }).comments;
}

function commentProblems(comment: unknown, index: number): readonly string[] {
  const at = `comments[${index}]`;
  if (!isRecord(comment)) return [`${at} must be an object.`];
  const problems: string[] = [];
  const text = (key: string, mayBeNull = false): void => {
    const value = comment[key];
    if (mayBeNull && value === null) return;
    if (typeof value !== 'string') problems.push(`${at}.${key} must be a string${mayBeNull ? ' or null' : ''}.`);
    else if (value.length > MAX_TEXT) problems.push(`${at}.${key} is longer than ${MAX_TEXT} characters.`);
  };
  const line = (key: string, mayBeNull = false): void => {
    const value = comment[key];
    if (mayBeNull && value === null) return;
    if (!Number.isSafeInteger(value) || (value as number) < 0 || (value as number) > MAX_LINE) problems.push(`${at}.${key} must be the number of a line${mayBeNull ? ' or null' : ''}.`);
  };
  const choice = (key: string, choices: readonly string[]): void => {
    if (typeof comment[key] !== 'string' || !choices.includes(comment[key])) problems.push(`${at}.${key} must be one of ${choices.join(', ')}.`);
  };
  text('path');
  text('quote');
  line('line');
  line('end_line', true);
  choice('category', reviewCategories);
  text('failure_scenario');
  text('message');
  choice('severity', ['error', 'warning', 'suggestion']);
  choice('confidence', ['high', 'medium', 'low']);
  text('fix', true);
  const known = new Set(['path', 'quote', 'line', 'end_line', 'category', 'failure_scenario', 'message', 'severity', 'confidence', 'fix']);
  for (const key of Object.keys(comment)) if (!known.has(key)) problems.push(`${at} has the unknown key ${JSON.stringify(key.slice(0, 60))}.`);
  return problems;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
