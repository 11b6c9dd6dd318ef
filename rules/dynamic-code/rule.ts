import type { FlowCandidate, FlowHole, ValueView } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { fileText } from '../file-text.ts';
import { certain, code, DOCUMENT_DATABASES, gradeAnyone, gradeClient, isEscaped, isOfJob, isOutside, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** Text that is run as a program, or compiled as a template, and is not constant. @see https://cwe.mitre.org/data/definitions/94.html */
export const dynamicCode: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Code', 'Template', 'ModuleName', 'Locals'], judge };

/** Run text in the page of a browser that the program drives; mostly they are handed functions, or what the program itself says. */
const BROWSERS = /^(?:(?:puppeteer|playwright)(?:-|$)|selenium-webdriver$|webdriverio$|chrome-remote-interface$)/;
/** The text of an element: `script.textContent`. */
const SCRIPT_MEMBER = /\.(?:text|textContent|innerText|innerHTML)$/;
const OF_WINDOW = /\bexecuteJavaScript(?:InIsolatedWorld)?$/;
/** Run scripts in Lua on the server: programs write them, and hand over what is theirs beside it. */
const REDIS = /^(?:ioredis|redis|@redis\/client|@upstash\/redis|@vercel\/kv)$/;
/** The same, in Painless. */
const SEARCH = /^@(?:elastic\/elasticsearch|opensearch-project\/opensearch)$/;

function judge(candidate: FlowCandidate): Judgement | undefined {
  if (isOutside(candidate) || DOCUMENT_DATABASES.test(candidate.library ?? '')) return undefined;
  const worst = worstOf(candidate, (hole) => gradeOf(hole, candidate));
  if (!worst) return undefined;
  const severity = certain(candidate) && !isCalculated(candidate) ? worst.severity : worst.severity === 'error' ? 'warning' : 'suggestion';
  const version = certain(candidate) ? '' : ` if the installed version is ${candidate.when ?? ''}`;
  const more = worst.holes.length > 1 ? `, and ${worst.holes.length - 1} more like it` : '';
  return {
    severity, confidence: severity === 'error' ? 'high' : 'medium', holes: worst.holes,
    message: `${nameOf(worst.hole)} ${isPicked(candidate) ? 'decides which function is called' : isLogicless(candidate) ? 'is compiled as a template, which shows whatever the view holds' : isCalculated(candidate) ? 'is evaluated as a formula, which calls any function among its values,' : whatOf(candidate)} in ${code(candidate.callee)}${more}${version}`,
    advice: adviceOf(candidate, worst.hole),
  };
}

const WHAT: Readonly<Partial<Record<FlowCandidate['role'], string>>> = {
  Code: 'is run as program text', Template: 'is compiled as a template, which can run code', ModuleName: 'decides which module is loaded', Locals: 'becomes the options of the template engine',
};

function whatOf({ role, library }: FlowCandidate): string {
  if (REDIS.test(library ?? '')) return 'becomes part of the script that Redis runs';
  if (SEARCH.test(library ?? '')) return 'becomes part of the script that the server runs';
  return library === 'fast-json-stringify' ? 'is a schema from which program text is made' : (WHAT[role] ?? 'is run as program text');
}

/** A formula reaches what the program gave it, and no more of the language. */
function isCalculated({ library }: FlowCandidate): boolean {
  return library === 'expr-eval' || library === 'expr-eval-fork';
}

/** `globalThis[name](…)`, `const run = globalThis[name]; run(…)`: what is called is chosen among everything. */
function isPicked({ args }: FlowCandidate): boolean {
  return args['called'] !== undefined;
}

/** Liquid whose templates are in memory: elsewhere a template names files. `parse` leaves open what it will be shown with. */
function isShutIn(candidate: FlowCandidate): boolean {
  return /\bparseAndRender(?:Sync)?$/.test(candidate.callee) && /\bLiquid\(\s*\{[^;]{0,200}\btemplates\b/.test(fileText(candidate));
}

/** Templates of mustache show members of the view and call its functions, and nothing else: of a view of constants there is nothing to see. */
function showsNothing({ args }: FlowCandidate): boolean {
  const view = args['view'];
  return view === undefined || isFixed(view);
}

function isFixed(view: ValueView): boolean {
  if (view.function || view.alternatives || view.open === true) return false;
  const inside = [...Object.values(view.properties ?? {}), ...(view.elements ?? [])];
  // What the client itself has sent it may see.
  return inside.length > 0 ? inside.every(isFixed) : view.origin === 'request' || (!view.unknown && view.origin === undefined);
}

/** Engines whose templates hold no program. */
function isLogicless({ role, library }: FlowCandidate): boolean {
  return role === 'Template' && (library === 'mustache' || library === 'liquidjs');
}

function gradeOf(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  switch (candidate.role) {
    case 'Locals':
      // Only the whole object can hold `settings` or `outputFunctionName`; single values are what a template is for.
      return hole.mayBeObject && (hole.member === '' || hole.member.endsWith('...')) ? gradeClient(hole) : undefined;
    case 'ModuleName':
      // `require(`${name}/package.json`)` reads data, whatever is in it.
      if (candidate.holes.some((one) => one.after.endsWith('.json'))) return undefined;
      // Behind a folder of one's own `../` leads out of it again, unless only the last part of a path is left.
      return isEscaped(hole, 'path') || hole.proven.includes('no-dots') ? undefined : gradeClient(hole);
    case 'Template':
      // Programs that compile templates they are handed are what template engines are for.
      if ((candidate.library === 'mustache' || isShutIn(candidate)) && showsNothing(candidate)) return undefined;
      return gradeClient(hole) && isLogicless(candidate) ? 'warning' : gradeClient(hole);
    default:
      if (isPicked(candidate)) return gradeClient(hole);
      if (REDIS.test(candidate.library ?? '') || SEARCH.test(candidate.library ?? '') || candidate.library === 'fast-json-stringify') return gradeClient(hole) && isOfJob(hole) ? 'warning' : gradeClient(hole);
      if (OF_WINDOW.test(candidate.callee) && isQuoted(hole, candidate)) return gradeAnyone(hole);
      if (BROWSERS.test(candidate.library ?? '') || OF_WINDOW.test(candidate.callee)) return IS_JSON.test(hole.text) ? undefined : gradeClient(hole);
      // Scripts of the page itself, put in anew so that they run, and those that its owner wants in it.
      if (SCRIPT_MEMBER.test(candidate.callee)) return gradeClient(hole);
      if (candidate.library === 'mathjs' && isHardened(candidate)) return 'suggestion';
      // Files of one's own, unless a client chose which: then that is told.
      if (hole.origin === 'call' && /\breadFile(?:Sync)?\b/.test(hole.text)) return undefined;
      if (isOfJob(hole) && gradeAnyone(hole) === 'error') return 'warning';
      return IS_JSON.test(hole.text) ? undefined : gradeAnyone(hole);
  }
}

/**
 * Functions with which an expression gets out of mathjs were replaced, as its documentation asks for.
 * @see https://mathjs.org/docs/expressions/security.html
 */
function isHardened(candidate: FlowCandidate): boolean {
  const text = fileText(candidate);
  const call = /\.import\(\s*\{([\s\S]{0,3000}?)\boverride\s*:\s*true/.exec(text);
  return call !== null && /\bimport\b/.test(call[1]!) && /\bcreateUnit\b/.test(call[1]!);
}

/** `'show("' + text + '")'`: a quote in the text ends it, and what follows is run. */
function isQuoted(hole: FlowHole, { call }: FlowCandidate): boolean {
  const open = /^(?:[^"'`]|(["'`])(?:(?!\1)[^])*?\1)*(["'`])(?:(?!\2)[^])*$/.exec(hole.before)?.[2];
  return open !== undefined && hole.after.includes(open) && hole.origin === 'parameter' && hole.use.path === call.path;
}

/** JSON as it is made is a literal of the language, alone and in a longer text. */
const IS_JSON = /^JSON\.stringify\((?:[^()]|\([^()]*\))*\)$/;

/** How a client of Redis is given what a script works on. */
function besideScript({ library }: FlowCandidate, { text }: FlowHole): string {
  switch (library) {
    case 'ioredis':
      return `\`redis.eval(SCRIPT, 1, key, ${text})\``;
    case 'redis': case '@redis/client':
      return `\`client.eval(SCRIPT, { keys: [key], arguments: [${text}] })\``;
    default:
      return `\`redis.eval(SCRIPT, [key], [${text}])\``;
  }
}

function adviceOf(candidate: FlowCandidate, hole: FlowHole): string {
  switch (candidate.role) {
    case 'Template':
      if (candidate.library === 'vue') return `Keep the template constant and give the component ${code(hole.text)} as data: \`{{ value }}\` shows it as text.`;
      return `Compile a constant template and pass the value as data: \`render(TEMPLATE, { value: ${hole.text} })\`.`;
    case 'ModuleName':
      return 'Look the module up in a table of your own: `const module = MODULES[name]`, and refuse other names.';
    case 'Locals':
      return 'Pass the members that the view needs, by name: `res.render(view, { title: req.body.title })`.';
    default:
      if (isPicked(candidate)) return `Choose from a table of your own functions: \`const ACTIONS = new Map([['name', run]]); ACTIONS.get(${hole.text})?.()\`.`;
      if (OF_WINDOW.test(candidate.callee)) return `Send the value as data: \`contents.send('open', ${hole.text})\`, and let the preload script of the page act on it.`;
      if (BROWSERS.test(candidate.library ?? '')) return `Pass a function, and the value as its argument: \`${candidate.callee}((value) => { … }, ${hole.text})\`.`;
      if (REDIS.test(candidate.library ?? '')) return `Keep the script constant and hand the value over beside it: ${besideScript(candidate, hole)}, where it is \`ARGV[1]\` (a name of a key: \`KEYS[1]\`).`;
      if (SEARCH.test(candidate.library ?? '')) return `Keep the script constant and hand the value over beside it: \`script: { source: SCRIPT, params: { value: ${hole.text} } }\`, where it is \`params.value\`.`;
      if (candidate.library === 'fast-json-stringify') return 'Write the schema yourself, or choose it from a table of your own: `const stringify = SERIALIZERS[name]`; what nobody knows beforehand goes through `JSON.stringify`.';
      if (candidate.library?.includes('mdx') === true) return 'Take only documents of people who may deploy code, or render Markdown without JSX (`react-markdown`, `remark` with `rehype-sanitize`).';
      if (isCalculated(candidate)) return 'Give it numbers and texts alone as values (`{ x: Number(x) }`), nothing with functions in it, and take `expr-eval-fork` from 3.0.1 on, which refuses a function among its values.';
      if (candidate.library === 'jsonpath-plus') return 'Take the path from a list of your own; with jsonpath-plus 10.3 or later and `eval: false`, scripts in a path are not run.';
      return /setTimeout|setInterval/.test(candidate.callee)
        ? 'Pass a function: `setTimeout(() => run(value), delay)`.'
        : /mathjs|evaluate/.test(`${candidate.library ?? ''}${candidate.callee}`)
          ? 'Allow only what you expect (numbers and the operators you name) before evaluating, and take away the functions that lead out of it: `math.import({ import: no, createUnit: no, evaluate: no, parse: no, simplify: no, derivative: no }, { override: true })`.'
          : 'Parse data with `JSON.parse`, choose between functions with a table (`ACTIONS[name]`), or run the code in a process of its own without rights; `vm` is no sandbox.';
  }
}
