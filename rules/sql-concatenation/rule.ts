import type { EscapeKind, HoleUse, SqlCandidate } from '../../src/core/candidate.ts';
import { severityRank } from '../../src/core/finding.ts';
import type { Confidence, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule, RuleOptions } from '../../src/core/rule.ts';
import type { HolePosition, SqlPlace } from '../../src/core/sql-position.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

type Hole = SqlCandidate['holes'][number];

/** Places where a bound parameter fits: here a better line can always be shown. */
const VALUE_PLACES: ReadonlySet<SqlPlace> = new Set(['value', 'quoted', 'like', 'in-list', 'limit']);

/** What an escaper is for, and the places where it protects. */
const PROTECTS: Readonly<Partial<Record<EscapeKind, (position: HolePosition, dialect: string) => boolean>>> = {
  value: (position) => position.quote === undefined && VALUE_PLACES.has(position.place),
  literal: (position) => position.quote === undefined && VALUE_PLACES.has(position.place),
  // A quoted name does no harm wherever a name, a key or a clause stands; as a value it is the wrong thing.
  identifier: (position) => position.quote !== "'" && !VALUE_PLACES.has(position.place),
  // A backslash before the doubled quote undoes it where backslash escapes too.
  quoted: (position, dialect) => position.quote === "'" && dialect !== 'mysql',
  blacklist: () => false,
};

interface Grade {
  readonly severity: Severity;
  readonly reason: 'origin' | 'escaper';
}

/** SQL text made from values that are not constants. @see https://cwe.mitre.org/data/definitions/89.html */
export const sqlConcatenation: Rule<'sql'> = { ...readRulePage(page), kinds: ['sql'], judge };

function judge(candidate: SqlCandidate, options: RuleOptions): Judgement | undefined {
  if (candidate.library === undefined && !candidate.isSql && !candidate.fragment) return undefined;
  const graded = candidate.holes
    .map((hole, index) => ({ hole, index, grade: gradeOf(hole, candidate, options) }))
    .filter((one): one is typeof one & { grade: Grade } => one.grade !== undefined)
    .sort((a, b) => severityRank[b.grade.severity] - severityRank[a.grade.severity] || a.index - b.index);
  const worst = graded[0];
  if (!worst) return undefined;
  const holes = graded.map((one) => one.index);
  const rewrite = candidate.rewrite(holes);
  return {
    severity: worst.grade.severity,
    confidence: confidenceOf(worst.hole, candidate),
    message: messageOf(worst.hole, worst.grade, new Set(graded.map((one) => one.hole.use.start.offset)).size, candidate),
    advice: rewrite.advice,
    ...(rewrite.fix ? { fix: rewrite.fix, confirm: rewrite.confirm } : {}),
    holes,
  };
}

/** Origin × place: an error needs proof of client data, a warning needs a place where a parameter fits. */
function gradeOf(hole: Hole, candidate: SqlCandidate, options: RuleOptions): Grade | undefined {
  const { position } = hole;
  if (hole.escapedFor) {
    if ((hole.escapes ?? [hole.escapedFor]).some((kind) => PROTECTS[kind]?.(position, candidate.style.dialect))) return undefined;
    // Escaped for another place is not escaped; a list of bad words is no escaping at all.
    if (hole.escapedFor !== 'blacklist' && hole.escapedFor in PROTECTS && position.place !== 'whole') return { severity: 'error', reason: 'escaper' };
  }
  switch (hole.origin) {
    case 'request':
      return { severity: 'error', reason: 'origin' };
    case 'request-call': case 'parameter': case 'call': case 'row': case 'unknown':
      if (position.place === 'whole' || position.place === 'comment') return undefined;
      if (VALUE_PLACES.has(position.place) && !isNamedStructure(hole)) return { severity: 'warning', reason: 'origin' };
      return { severity: options.strict ? 'warning' : 'suggestion', reason: 'origin' };
    case 'environment': case 'named-safe':
      if (position.quote === "'" && isVaguelyCleaned(hole)) return { severity: 'suggestion', reason: 'origin' };
      return options.strict && position.place !== 'whole' ? { severity: 'suggestion', reason: 'origin' } : undefined;
  }
}

/** `'${sanitizeInput(email)}'`: its name does not say that it is for SQL, and a bound value needs no cleaning. */
function isVaguelyCleaned(hole: Hole): boolean {
  return hole.origin === 'named-safe' && /sanit|valid/i.test(hole.text) && !/sql|quer|quot|esc/i.test(hole.text);
}

/** `lower(${columnName})`: without quotes, and named like a piece of SQL, it is one: a bound value would break the statement. */
function isNamedStructure(hole: Hole): boolean {
  return hole.position.quote !== "'" && STRUCTURE_NAME.test(hole.text.replace(/\W+$/, ''));
}

const STRUCTURE_NAME = /(?:column|col|table|alias|expr|expression|clause|sql|subquery|fieldname)(?:name|ref|s)?$/i;

function confidenceOf(hole: Hole, candidate: SqlCandidate): Confidence {
  if (hole.origin === 'request') return candidate.library === undefined ? 'medium' : 'high';
  return candidate.library === undefined ? 'low' : 'medium';
}

const SOURCE_WORDS: Readonly<Record<HoleUse['origin'], string>> = {
  'request': 'request data', 'request-call': 'a value computed from request data', 'parameter': 'a parameter', 'call': 'the result of a call', 'row': 'a value read from the database',
  'environment': 'configuration', 'named-safe': 'cleaned by a function that is not in sight', 'unknown': 'a value that is not constant',
};

function messageOf(hole: Hole, grade: Grade, count: number, candidate: SqlCandidate): string {
  const more = count > 1 ? `, and ${count - 1} more like it` : '';
  const place = hole.position.place === 'whole' ? 'the whole SQL text' : hole.position.label;
  if (grade.reason === 'escaper') return `${code(hole.text)} is escaped for another place than this one (${place}), so it can still change the SQL of ${code(candidate.callee)}${more}`;
  return `${code(hole.text)} (${SOURCE_WORDS[hole.origin]}) becomes SQL text as ${place} in ${code(candidate.callee)}${more}`;
}

function code(text: string): string {
  // A chain over several lines is one line here.
  return `\`${text.replace(/`/g, "'").replace(/\s+(?=\??\.[\w$])/g, '')}\``;
}
