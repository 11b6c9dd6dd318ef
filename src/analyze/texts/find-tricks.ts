import { showInvisible } from '../../core/invisible.ts';
import type { TextTrick } from '../../core/text-candidate.ts';

/** A trick in a line: offsets are into the line. */
export interface FoundTrick {
  readonly trick: TextTrick;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly certain: boolean;
}

/** What a text is, since what is odd in one is usual in another. */
export type TextKind = 'program' | 'guidance' | 'other';

/** Longest line that is read for words; what is longer is data. */
const MAX_LINE = 2_000;

/** Letters of other alphabets that look like Latin ones, for reading only. */
const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', ո: 'n', А: 'A', В: 'B', Е: 'E', І: 'I', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', ο: 'o', α: 'a', ι: 'i', ν: 'v' };

const AI = '(?:ai|llm|copilot|claude|chatgpt|gpt(?:-\\d\\S*)?|gemini|codex|cursor|coderabbit|guard)';
/** Those who are no people: honest notes are written to the others. */
const MACHINE = `(?:the )?(?:${AI}|automated)[ -](?:code )?(?:reviewers?|review (?:bots?|agents?|tools?|models?)|assistants?|agents?|models?)`;
const READER = `(?:(?:${AI}|automated|code|any|the|all)[ -]+)*(?:reviewers?|review(?:ing)? (?:bots?|agents?|tools?|models?|assistants?)|${AI})`;
const SILENCE = '(?:(?:do not|don\'t|never|must not|should not|shall not|need not) (?:report|flag|comment|mention|raise|review|list)|(?:report|flag|raise|return|output|answer|respond|reply)(?: with)? (?:no(?:thing| findings| issues| comments| problems)?\\b|an? empty|"?lgtm|only "?lgtm)|(?:skip|ignore|approve|exempt|whitelist) (?:this|the (?:following|above|next|change|file|diff|finding)|it\\b|everything|all)|please approve\\b|(?:lower|reduce|downgrade|drop|remove|suppress) (?:the )?(?:severity|finding|confidence))';

/** Sentences that tell a reader what to answer. Precise rather than complete: nobody can list all ways to say it. */
const SENTENCES: readonly RegExp[] = [
  // A product's own prompt may say what its users must not get away with.
  /(?<!\b(?:not|never|cannot|can't|don't|(?:attempts?|requests?|tr(?:y|ies|ying)|asks?|instruct\w*|tells?|want(?:s|ed)?)(?: (?:you|it|them|the \w+))? to|that|which|or|and) (?:\w+, )*)\b(?:(?:ignore|disregard|forget)\b(?! of\b)(?:(?! [-–—] )[^.\n]){0,24}\b(?:all |any |the |your |my |these |those )*(?:previous|prior|above|earlier|preceding|foregoing|system|existing)|(?:override|bypass|overrule)\b(?! of\b)(?:(?! [-–—] )[^.\n]){0,24}\b(?:previous|prior|above|earlier|preceding|foregoing|your (?:system|existing)))\b[^.\n]{0,24}\b(?:instructions?|prompts?|rules|directions|directives|guidelines|messages?)\b/i,
  // In the middle of a sentence a product speaks of what it makes: 'gives precise instructions for the AI agent'.
  new RegExp(`(?:\\bnotes?|(?<!(?:^|\\W)(?!(?:an?|the|one|important|special|critical|urgent)\\b)\\w+,? )\\b(?:message|attention|hint|reminder|instructions?|important))[ ,]+(?:to|for)[ ,]+${MACHINE}\\b`, 'i'),
  new RegExp(`\\b${READER}\\b[^.\\n]{0,12}[:,;–—-]\\s*[^.\\n]{0,60}\\b${SILENCE}`, 'i'),
  new RegExp(`\\b${READER}\\b[^.\\n]{0,30}\\b(?:must|should|shall|may|can|will|has to|have to|is to|are to)\\b[^.\\n]{0,30}\\b(?:not|never) (?:report|flag|comment on|mention|raise|list)\\b`, 'i'),
  /<\|im_(?:start|end)\|>\s*(?:system|assistant|user)?[^.\n]{0,80}\b(?:approve|ignore|review|no findings|report)/i,
  /(?:\[\/?INST\]|<<\/?SYS>>)[^.\n]{0,80}\b(?:approve|ignore|review|no findings|report)/i,
  /\b(?:print|reveal|repeat|output|show|leak|include)\b[^.\n]{0,30}\b(?:your |the )(?:system prompt|instructions above|hidden instructions|initial prompt)\b/i,
  /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,12}\b(?:rules|instructions|prompts?)\b (?:above|before|you were given)\b/i,
  /\b(?:code|file|folder|change|diff|function|module|repository|commit)\b[^.\n]{0,20}\b(?:is|are)\b[^.\n]{0,15}\bexempt(?:ed)? from (?:\w+ )?review\b|\bwaive (?:the |any |all )?(?:\w+ )?review\b/i,
  /\b(?:output|answer|respond|reply)\b[^.\n]{0,14}["'`]?\bLGTM\b|\b(?:answer|respond|reply)\b (?:with )?(?:only )?(?:an empty list|\{"comments": ?\[\]\})|\breport no findings\b/i,
  /\b(?:print|reveal|repeat|show|leak)\b[^.\n]{0,12}\byour (?:\w+ )?(?:instructions|prompt|rules)\b|\brepeat (?:everything|all|the text) above\b/i,
  /\bignorier\w*\b[^.\n]{0,30}\bAnweisung|\bignore[zr]?\b[^.\n]{0,24}\b(?:r[èe]gles|consignes)\b|\bignor[ae]\b[^.\n]{0,24}\binstrucciones\b|忽略[^。\n]{0,12}(?:指令|指示)|指示を無視/i,
  /\b(?:include|put|add|write|post)\b[^.\n]{0,40}\b(?:process\.env|api[ _-]?keys?|secrets?|(?:access|auth|bearer|secret|session|github|npm|your|the) tokens?|credentials)\b\S*[^.\n]{0,40}\bin (?:your|the) (?:message|comment|answer|review|reply|response)\b/i,
];
/** In files that are there to instruct, only what attacks other instructions counts. */
const IN_GUIDANCE: readonly RegExp[] = SENTENCES.filter((one) => /previous|api\[ _-\]|system prompt/.test(one.source));

/** A concealed text. */
const HIDES = /\u001b\[(?:[\d;]*;)?8(?:;[\d;]*)?m/;

/** Letters of scripts that run from right to left: marks of direction belong to such texts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Finds what misleads readers in one line, from left to right. */
export function findTricks(line: string, kind: TextKind): readonly FoundTrick[] {
  const found: FoundTrick[] = [];
  const add = (trick: TextTrick, start: number, end: number, certain: boolean): void => void found.push({ trick, start, end, certain, shown: shorten(showInvisible(line.slice(start, end))) });
  for (const match of line.matchAll(/\u{1f3f4}[\u{e0020}-\u{e007f}]+|[\u{e0000}-\u{e007f}]+|[\u{e0100}-\u{e01ef}]+|[\ufe00-\ufe0f]{3,}/gu)) {
    // The flags of England, Scotland and Wales are written with tags; a rare form of a letter takes one selector.
    if (match[0].startsWith('\u{1f3f4}') || (/^[\u{e0100}-\u{e01ef}]$/u.test(match[0]) && /\p{Script=Han}$/u.test(line.slice(0, match.index)))) continue;
    // A table of all characters there are is data that tests a program, and one character is no message.
    if (kind === 'other' && ([...match[0]].length === 1 || /[\p{Cn}\u{f0000}-\u{10ffff}]/u.test(line))) continue;
    add('tags', match.index, match.index + match[0].length, true);
  }
  const bidi = [...line.matchAll(/[\u202a-\u202e\u2066-\u2069]+/g)];
  if (bidi.length > 0) {
    const overrides = /[\u202d\u202e]/.test(line);
    const isCertain = kind !== 'other' && (overrides || !isBalanced(line));
    // In texts for people isolates quote names of another direction, and translations hold all kinds of leftovers.
    if (isCertain || kind === 'program' || (overrides && !RIGHT_TO_LEFT.test(line))) add('bidi', bidi[0]!.index, bidi.at(-1)!.index + bidi.at(-1)![0].length, isCertain);
  }
  for (const match of line.matchAll(/(?<=[A-Za-z0-9_$])(?:[\u200b-\u200d\u2060-\u2064\ufeff\u00ad\u180e]+)(?=[A-Za-z0-9_$])|[\u3164\u115f\u1160\uffa0]+/g)) {
    const isFiller = /^[\u3164\u115f\u1160\uffa0]/.test(match[0]);
    // Fillers belong to Korean text; alone in code they are a name that nobody sees.
    if (isFiller && (kind !== 'program' || /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(line.replace(match[0], '')))) continue;
    if (!isFiller && kind === 'other') continue;
    add('invisible', match.index, match.index + match[0].length, isFiller && !isQuoted(line, match.index));
  }
  // Colours in a text are what a program printed.
  const control = (kind === 'other' && !HIDES.test(line) ? /\u001b(?!\[[\d;]*m)[[\]()PX^_]?|[\u0008\u009b]/ : /\u001b[[\]()PX^_]?|[\u0008\u009b]/).exec(line);
  if (control) add('terminal', control.index, control.index + control[0].length, false);
  const sentence = findSentence(line, kind);
  if (sentence) add('instruction', sentence[0], sentence[1], false);
  return found.sort((a, b) => a.start - b.start);
}

function findSentence(line: string, kind: TextKind): readonly [number, number] | undefined {
  if (line.length > MAX_LINE) return undefined;
  const readable = line.normalize('NFKC').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/[^\u0000-\u007f]/g, (letter) => LOOKALIKES[letter] ?? letter);
  for (const pattern of kind === 'guidance' ? IN_GUIDANCE : SENTENCES) {
    const match = pattern.exec(readable);
    if (!match || isAboutTricks(match[0], readable)) continue;
    // Where letters were changed for reading, the place in the line is no longer known; the whole line is it then.
    const at = line.indexOf(match[0]);
    const blank = /^\s*/.exec(line)![0].length;
    return at === -1 ? [blank, Math.max(blank + 1, line.trimEnd().length)] : [at, at + match[0].length];
  }
  return undefined;
}

/** A pattern that looks for such sentences, or a list of what is refused. */
function isAboutTricks(words: string, line: string): boolean {
  return /\\s[+*]?|\(\?:|\w\|\w/.test(words) || /\b(?:deny|block|black|ban)[-_]?(?:list|words|phrases)\b|\b(?:forbidden|banned|jailbreaks?|injections?)(?:[-_]?(?:words|phrases|patterns|texts))?["'`]?\s*[:=]/i.test(line);
}

/** Stands between quotes of its line, where it is a text (of a test, say) and no name. */
function isQuoted(line: string, index: number): boolean {
  let open: string | undefined;
  for (let at = 0; at < index; at++) {
    const char = line[at]!;
    if (char === '\\') at++;
    else if (open === undefined && (char === '"' || char === "'" || char === '`')) open = char;
    else if (char === open) open = undefined;
  }
  return open !== undefined && line.includes(open, index + 1);
}

/** Each embedding and isolate of the line is closed on it, in order. */
function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const char of line) {
    if (/[\u202a\u202b\u202d\u202e]/.test(char)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(char)) open.push('\u2069');
    else if ((char === '\u202c' || char === '\u2069') && open.pop() !== char) return false;
  }
  return open.length === 0;
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
