import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, gradeClient, isOfJob, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** A condition of a document database that a client can write itself. @see https://cwe.mitre.org/data/definitions/943.html */
export const nosqlInjection: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Filter'], judge };

/** Words of conditions that look at such a value. */
const CHECKS = /typeof|isString|valid|sanit|instanceof/i;

function judge(candidate: FlowCandidate): Judgement | undefined {
  const worst = worstOf(candidate, gradeOf, CHECKS);
  if (!worst) return undefined;
  const { hole } = worst;
  const key = hole.member.split('.').at(-1) ?? '';
  return {
    severity: worst.severity, confidence: 'high', holes: worst.holes,
    message: hole.member.includes('$where')
      ? `${nameOf(hole)} becomes part of the program in \`$where\` of ${code(candidate.callee)}`
      : `${nameOf(hole)} may be an object: \`{ "$ne": null }\` ${key === '' || key === '...' ? 'replaces the whole condition' : `matches any ${code(key)}`} in ${code(candidate.callee)}`,
    advice: hole.member.includes('$where')
      ? 'Write the condition as an object of operators with constant names; `$where` runs JavaScript.'
      : key === '' || key === '...'
        ? `Take the members you allow, as texts: \`{ email: String(${hole.text}.email) }\`.`
        : `Make it a text: \`${key}: String(${hole.text})\`, or \`${key}: { $eq: ${hole.text} }\`.`,
  };
}

function gradeOf(hole: FlowHole): Severity | undefined {
  if (hole.member.includes('$where')) return gradeClient(hole);
  const path = hole.member.split('.');
  // `$eq` and `$in` take what they get as a value; `$set` and its kin are no conditions.
  if (path.some((part) => part === '$eq' || part === '$in' || part === '$nin' || part === '$search')) return undefined;
  // Options of an SQL library, which makes no operators of objects in it.
  if (/^(?:where|include|attributes|order|limit|offset|transaction|relations|select)$/.test(path[0]!) && path.length > 1) return undefined;
  // The program itself put it into the job, as the text that it was.
  if (!hole.mayBeObject || isOfJob(hole) || gradeClient(hole) === undefined) return undefined;
  // Between files there is often a wrapper that has checked what it hands on.
  return hole.flow.every((step) => step.location.path === hole.use.path) ? 'error' : 'warning';
}
