import type { FlowCandidate, FlowHole } from '../../src/core/candidate.ts';
import type { Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { fileText } from '../file-text.ts';
import { certain, code, gradeAnyone, gradeClient, isOfJob, isOutside, nameOf, worstOf } from '../flows.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** Bytes or text of somebody else from which functions or any objects are made. @see https://cwe.mitre.org/data/definitions/502.html */
export const unsafeDeserialization: Rule<'flow'> = { ...readRulePage(page), kinds: ['flow'], roles: ['Serialized', 'Xml'], judge };

/** These run code of whoever wrote the text: any text that is not constant is one too many. */
const ALWAYS = new Set(['node-serialize', 'funcster', 'cryo', 'serialize-to-js']);

/** What they write of plain data is plain data again when they read it. */
const QUOTING = new Set(['v8', 'js-yaml', 'bson', 'php-serialize']);

function judge(candidate: FlowCandidate): Judgement | undefined {
  if (isOutside(candidate) || isCautious(candidate)) return undefined;
  if (isNewYaml(candidate)) return undefined;
  const worst = worstOf(candidate, (hole) => gradeOf(hole, candidate));
  if (!worst) return undefined;
  const severity: Severity = certain(candidate) ? worst.severity : worst.severity === 'error' ? 'warning' : 'suggestion';
  const fix = fixOf(candidate);
  return {
    severity, confidence: severity === 'error' ? 'high' : 'medium', holes: worst.holes,
    message: `${nameOf(worst.hole)} is ${candidate.role === 'Xml' ? 'parsed with its entities expanded' : 'turned into objects'} by ${code(candidate.callee)}, ${harmOf(candidate)}${certain(candidate) ? '' : ` if the installed version is ${candidate.when ?? ''}`}`,
    advice: adviceOf(candidate),
    ...(fix ? { fix } : {}),
  };
}

function gradeOf(hole: FlowHole, candidate: FlowCandidate): Severity | undefined {
  // Signed with a key of the program: it has written that itself.
  if (hole.proven.includes('authentic')) return undefined;
  if (candidate.role === 'Xml') return hole.origin === 'call' && /\breadFile(?:Sync)?\b/.test(hole.text) ? undefined : gradeAnyone(hole);
  // A copy of what the program holds: `unserialize(serialize(value))`.
  if (hole.origin === 'call' && /(?:^|\.)(?:serialize|stringify)\(/.test(hole.text)) return undefined;
  // The same with what a client sent: these writers put text into quotes, whatever it says.
  if (hole.origin === 'request-call' && QUOTING.has(candidate.library ?? '') && /^(?:[\w$]+\.)?(?:serialize|dump|safeDump)\(/.test(hole.text)) return undefined;
  if (ALWAYS.has(candidate.library ?? '')) return hole.origin === 'environment' || hole.origin === 'named-safe' ? undefined : (gradeAnyone(hole) ?? 'warning');
  // Only programs of one's own put such bytes into a queue.
  if (candidate.library === 'v8' && gradeClient(hole) && (isOfJob(hole) || OF_QUEUE.test(hole.text))) return 'warning';
  // Files of one's own are read with the other formats: only what a client sends is proven.
  return candidate.library === 'js-yaml' || candidate.library === 'gray-matter' || candidate.library === 'v8' ? (gradeClient(hole) ?? (hole.origin === 'request-call' || hole.origin === 'parameter' ? 'warning' : undefined)) : gradeAnyone(hole);
}

const OF_QUEUE = /\b(?:msg|message)\w*\??\.(?:content|value|data)\b/i;

/** Flags of libxml2 that make it read what a document refers to, and the one that forbids it. */
const READS_OTHERS = 2 | 4 | 8 | 16;
const NO_OTHERS = 8_388_608;

/** libxml2-wasm reads nothing but the document unless flags say so, and then only where the program has registered a way to files. */
function isCautious(candidate: FlowCandidate): boolean {
  if (candidate.library !== 'libxml2-wasm') return false;
  const flags = candidate.args['options']?.properties?.['option']?.constants.filter((one): one is number => typeof one === 'number') ?? [];
  return !flags.some((one) => (one & READS_OTHERS) !== 0 && (one & NO_OTHERS) === 0) || !/\bxmlRegister(?:Fs)?InputProviders?\b/.test(fileText(candidate));
}

/** Nobody says which version there is, but the file uses what js-yaml has from 4 on. @see https://github.com/nodeca/js-yaml-js-types#readme */
function isNewYaml(candidate: FlowCandidate): boolean {
  return candidate.library === 'js-yaml' && !certain(candidate) && /['"]js-yaml-js-types['"]|\bDEFAULT_SCHEMA\.extend\(/.test(fileText(candidate));
}

function harmOf(candidate: FlowCandidate): string {
  switch (candidate.library) {
    case 'js-yaml':
      return 'which makes functions of `!!js/function`';
    case 'gray-matter':
      return 'which evaluates front matter that says it is JavaScript';
    case 'v8':
      return 'which trusts its bytes';
    case 'node-expat': case 'xml2json': case 'libxmljs': case 'libxml2-wasm':
      return 'which reads files and grows without a limit when the document says so';
    default:
      return 'which can run code that the text brings along';
  }
}

function adviceOf(candidate: FlowCandidate): string {
  switch (candidate.library) {
    case 'js-yaml':
      return /loadAll/.test(candidate.callee) ? 'Write `safeLoadAll(text, iterator)`, or move to js-yaml 4, whose `loadAll` makes plain data only.' : 'Write `safeLoad(text)`, or move to js-yaml 4, whose `load` makes plain data only.';
    case 'gray-matter':
      return 'Switch that engine off: `matter(text, { engines: { javascript: () => ({}) } })`.';
    case 'bson':
      return 'Leave out `evalFunctions`.';
    case 'libxml2-wasm':
      return 'Leave out `XML_PARSE_NOENT` and the flags that load definitions, or add `ParseOption.XML_PARSE_NO_XXE`.';
    case 'libxmljs':
      return 'Leave out `noent`: `parseXml(text)`.';
    case 'node-expat': case 'xml2json':
      return 'Use a parser that does not expand entities, such as `sax` or `fast-xml-parser`.';
    default:
      return 'Use `JSON.parse(text)` and check the result with a schema.';
  }
}

/** js-yaml 3: `load` → `safeLoad` on a namespace; the same document, without functions. */
function fixOf(candidate: FlowCandidate): Fix | undefined {
  if (candidate.library !== 'js-yaml' || candidate.when === undefined || !certain(candidate)) return undefined;
  const text = candidate.textAt(candidate.call);
  const match = /^([\w$]+)\.(load|loadAll)\(/.exec(text);
  if (!match) return undefined;
  const start = candidate.call.start.offset + match[1]!.length + 1;
  const name = match[2] === 'load' ? 'safeLoad' : 'safeLoadAll';
  return { description: `Read plain data only, with ${name}`, edits: [{ path: candidate.call.path, start, end: start + match[2]!.length, text: name }] };
}
