/** How a switch that is computed stands where it matters: in production, and where a variable is not set. */
export type Standing =
  | { readonly in: 'production' }
  /** Where the variable of the environment with this name is not set. */
  | { readonly in: 'unset'; readonly variable: string };

const VARIABLE = String.raw`process\.env(?:\.(\w+)|\[['"](\w+)['"]\])`;
/** A variable, perhaps with a constant in its place, perhaps in lower case. */
const READ = String.raw`\(*\s*${VARIABLE}!?\s*(?:(?:\|\||\?\?)\s*(?<or>'[^']*'|"[^"]*"))?\s*\)*(?:\??\.(?:toLowerCase|toUpperCase|trim)\(\))*`;
const COMPARED = new RegExp(String.raw`^${READ}\s*(?<sign>[!=])==?\s*(?<text>'[^']*'|"[^"]*")$`);
const ASKED = new RegExp(String.raw`^(?:!!\s*${VARIABLE}|Boolean\(\s*${VARIABLE}\s*\)|(?:\[[^\]]*\]\.includes|/[^/]+/\w*\.test)\(\s*${READ}\s*\))$`);
const PARSED = new RegExp(String.raw`^JSON\.parse\(\s*${READ}\s*\)$`);
const CHOSEN = /^(.+?)\s*\?\s*(true|false)\s*:\s*(true|false)$/;
/** Variables that say where a program runs. */
const STAGE = /(?:^|_)(?:ENV|ENVIRONMENT|STAGE|TIER)$/;
/** Variables that are true there: `process.env.IS_PROD === 'true'`. */
const TRUE_THERE = /(?:^|_)PROD(?:UCTION)?$/;
const PRODUCTION = /^(?:[\w$]+\.)*(?:is_?|in_?)?prod(?:uction)?(?:_?(?:mode|env))?$/i;
const DEVELOPMENT = /^(?:[\w$]+\.)*(?:is_?|in_?)(?:dev(?:elopment)?|test|local)(?:_?(?:mode|env))?$/i;

interface Outcome {
  readonly is: boolean;
  readonly variable: string | undefined;
}

/** Where a computed switch has its unsafe value. `constantOf` gives the expression that a name was declared with. */
export function standingOf(text: string, unsafe: boolean, constantOf: (name: string) => string | undefined): Standing | undefined {
  const outcome = outcomeOf(text, constantOf, 0);
  if (outcome?.is !== unsafe) return undefined;
  return outcome.variable === undefined ? { in: 'production' } : { in: 'unset', variable: outcome.variable };
}

function outcomeOf(raw: string, constantOf: (name: string) => string | undefined, depth: number): Outcome | undefined {
  const text = bare(raw);
  if (depth > 4 || text.length > 200) return undefined;
  const inner = (next: string): Outcome | undefined => outcomeOf(next, constantOf, depth + 1);
  const asked = ASKED.exec(text);
  if (asked) return ofVariable(nameIn(asked), false);
  if (/^!(?!=)/.test(text)) {
    const plain = new RegExp(`^${VARIABLE}$`).exec(bare(text.slice(1)));
    return plain ? ofVariable(nameIn(plain), true) : turned(inner(text.slice(1)));
  }
  const chosen = CHOSEN.exec(text);
  if (chosen) {
    const plain = new RegExp(`^${VARIABLE}$`).exec(bare(chosen[1]!));
    const condition = plain ? ofVariable(nameIn(plain), false) : inner(chosen[1]!);
    return chosen[2] === chosen[3] ? undefined : chosen[2] === 'true' ? condition : turned(condition);
  }
  const compared = COMPARED.exec(text);
  if (compared) return ofComparison(compared);
  const parsed = PARSED.exec(text);
  if (parsed) return parsed.groups!['or'] === undefined ? undefined : ofVariable(nameIn(parsed), /true|1/.test(parsed.groups!['or']));
  if (PRODUCTION.test(text)) return { is: true, variable: undefined };
  if (DEVELOPMENT.test(text)) return { is: false, variable: undefined };
  const declared = /^[\w$]+$/.test(text) ? constantOf(text) : undefined;
  return declared === undefined ? undefined : inner(declared);
}

function ofComparison(compared: RegExpExecArray): Outcome | undefined {
  const name = nameIn(compared);
  const { sign, text, or } = compared.groups!;
  if (TRUE_THERE.test(name)) return { is: (sign === '=') === /^.(?:1|true|yes|on).$/i.test(text!), variable: undefined };
  const isEqual = STAGE.test(name) ? /^prod(?:uction)?$/i.test(text!.slice(1, -1)) : or !== undefined && or.slice(1, -1) === text!.slice(1, -1);
  return { is: sign === '=' ? isEqual : !isEqual, variable: STAGE.test(name) ? undefined : name };
}

/** A variable that says where the program runs is set there. */
function ofVariable(name: string, is: boolean): Outcome | undefined {
  return STAGE.test(name) ? undefined : TRUE_THERE.test(name) ? { is: !is, variable: undefined } : { is, variable: name };
}

function turned(outcome: Outcome | undefined): Outcome | undefined {
  return outcome && { ...outcome, is: !outcome.is };
}

function nameIn(match: RegExpExecArray): string {
  return match.slice(1).find((one) => one !== undefined && /^\w+$/.test(one)) ?? '';
}

/** Without the parentheses and types around it. */
function bare(raw: string): string {
  let text = raw.trim().replace(/\s+as\s+\w+$/, '');
  while (text.startsWith('(') && text.endsWith(')') && !/^\([^()]*\).*\(/.test(text)) text = text.slice(1, -1).trim();
  return text;
}
