import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { fileText } from '../file-text.ts';
import { code, DOCUMENT_DATABASES, gradeAnyone, gradeClient, isOfJob, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** A condition of a document database that a client can write itself. @see https://cwe.mitre.org/data/definitions/943.html */
export const nosqlInjection: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Filter', 'Update', 'Code'], judge };

/** Words of conditions that look at such a value. */
const CHECKS = /typeof|isString|valid|sanit|instanceof/i;

/** Members whose text the database runs as JavaScript. */
const PROGRAM = /(?:^|\.)(\$where|\$function\.body|\$accumulator\.(?:init|accumulate|merge|finalize))$/;

function judge(candidate: FlowCandidate): Judgement | undefined {
  if (candidate.role === 'Code' && !DOCUMENT_DATABASES.test(candidate.library ?? '')) return undefined;
  return judgeProgram(candidate) ?? (candidate.role === 'Update' ? judgeUpdate(candidate) : candidate.role === 'Filter' ? judgeFilter(candidate) : undefined);
}

/** A text in a program is one whatever its type: no check of that helps. */
function judgeProgram(candidate: FlowCandidate): Judgement | undefined {
  const worst = worstOf(candidate, (hole) => (candidate.role === 'Code' || PROGRAM.test(hole.member) ? gradeAnyone(hole) : undefined));
  if (!worst) return undefined;
  const name = candidate.callee.split('.').at(-1)!;
  const place = PROGRAM.exec(worst.hole.member)?.[1] ?? (name.startsWith('$') ? name : undefined);
  return {
    severity: worst.severity, confidence: worst.severity === 'error' ? 'high' : 'medium', holes: worst.holes,
    message: `${nameOf(worst.hole)} becomes part of the program ${place === undefined ? 'that the database runs in' : `in \`${place}\` of`} ${code(candidate.callee)}`,
    advice: place === '$where' ? 'Write the condition as an object of operators with constant names (`{ stars: { $gte: Number(value) } }`); `$where` runs JavaScript.' : 'Keep the program constant and hand values over as data (`args` of `$function`, `scope` of `mapReduce`), or use the operators of an aggregation.',
  };
}

function judgeFilter(candidate: FlowCandidate): Judgement | undefined {
  const worst = worstOf(candidate, (hole) => (isScalarOfSchema(hole, candidate) ? undefined : gradeOf(hole)), CHECKS);
  if (!worst) return undefined;
  const { hole } = worst;
  const key = hole.member.split('.').at(-1) ?? '';
  if (/\baggregate$/.test(candidate.callee) && /^(?:\d+|\.\.\.)?$/.test(hole.member)) return {
    severity: worst.severity, confidence: 'high', holes: worst.holes,
    message: `${nameOf(hole)} becomes stages of the pipeline in ${code(candidate.callee)}: with \`$lookup\`, \`$unionWith\` or \`$merge\` a client reads and writes other collections`,
    advice: `Write the stages yourself and take values only: \`[{ $match: { status: String(${hole.text}.status) } }]\`.`,
  };
  return {
    severity: worst.severity, confidence: 'high', holes: worst.holes,
    message: `${nameOf(hole)} may be an object: \`{ "$ne": null }\` ${key === '' || key === '...' ? 'replaces the whole condition' : `matches any ${code(key)}`} in ${code(candidate.callee)}`,
    advice: key === '' || key === '...'
      ? `Take the members you allow, as texts: \`{ email: String(${hole.text}.email) }\`.`
      : `Make it a text: \`${key}: String(${hole.text})\`, or \`${key}: { $eq: ${hole.text} }\`.`,
  };
}

/**
 * An argument of a resolver that the schema of GraphQL says is one of its own scalars: nothing else gets there. Where the schema stands in
 * another file, the type beside the resolver is made from it.
 * @see https://spec.graphql.org/October2021/#sec-Scalars
 */
function isScalarOfSchema(hole: FlowHole, candidate: FlowCandidate): boolean {
  const text = fileText(candidate);
  if (!/graphql|typeDefs|\bgql\b|\bResolvers?\b/i.test(text)) return false;
  const path = hole.text.split('.');
  const name = /^\w+$/.test(path.at(-1)!) ? path.at(-1)! : undefined;
  if (name === undefined || path.length > 2 || (path.length === 2 && !/^_?(?:args?|arguments|params|variables)$/.test(path[0]!))) return false;
  const declared = [...text.matchAll(new RegExp(`\\b${name}\\s*\\??:\\s*(\\[?)([A-Za-z]+)`, 'g'))].map(([, list, type]) => `${list}${type}`).filter((type) => /^\[?(?:[A-Z]|string$|number$|boolean$|object$|any$|unknown$)/.test(type));
  return declared.length > 0 && declared.every((type) => /^(?:ID|String|Int|Float|Boolean|string|number|boolean)$/.test(type));
}

/** Only the whole update can hold operators; the driver asks for them, mongoose makes `$set` of what has none. */
function judgeUpdate(candidate: FlowCandidate): Judgement | undefined {
  const worst = worstOf(candidate, (hole) => (hole.member === '' || hole.member === '...' ? gradeObject(hole) : undefined), CHECKS);
  if (!worst) return undefined;
  const { hole } = worst;
  const severity = candidate.library === 'mongodb' ? worst.severity : 'warning';
  return {
    severity, confidence: 'high', holes: worst.holes,
    message: `${nameOf(hole)} is the whole update in ${code(candidate.callee)}: with \`$set\`, \`$inc\` or \`$unset\` in it a client writes any field`,
    advice: `Name the fields that a client may write: \`{ $set: { title: String(${hole.text}.title) } }\`.`,
  };
}

/** Stages of a pipeline that hold no condition; what is no number or name there is refused by the database. */
const NO_CONDITION = /^\d+\.\$(?!match\b|geoNear\b|lookup\b|graphLookup\b|facet\b)/;

function gradeOf(hole: FlowHole): Severity | undefined {
  if (NO_CONDITION.test(hole.member)) return undefined;
  const path = hole.member.split('.');
  // `$eq` and `$in` take what they get as a value; `$set` and its kin are no conditions.
  if (path.some((part) => part === '$eq' || part === '$in' || part === '$nin' || part === '$search')) return undefined;
  // Options of an SQL library, which makes no operators of objects in it.
  if (/^(?:where|include|attributes|order|limit|offset|transaction|relations|select)$/.test(path[0]!) && path.length > 1) return undefined;
  return gradeObject(hole);
}

function gradeObject(hole: FlowHole): Severity | undefined {
  // The program itself put it into the job, as the text that it was.
  if (!hole.mayBeObject || isOfJob(hole) || gradeClient(hole) === undefined) return undefined;
  // Between files there is often a wrapper that has checked what it hands on.
  return hole.flow.every((step) => step.location.path === hole.use.path) ? 'error' : 'warning';
}
