import type { SourceFile } from '../../core/source-file.ts';
import { languageOf } from '../../syntax/language.ts';
import { scriptOf } from '../../syntax/script-blocks.ts';

/** A component's script and the expressions of its markup as one program. */
export interface MarkupProgram {
  /** The script with the expressions of the markup behind it; everything stands where it stood. */
  readonly text: string;
  /** The script alone, blank where the markup stands. */
  readonly script: string;
  /** Names that the markup declares: `{#each orders as order}`, `v-for="order in orders"`. What is asked of those is not judged. */
  readonly own: ReadonlySet<string>;
}

/** Where an expression of markup stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** More expressions are not read: that file is data. */
const MAX_EXPRESSIONS = 2000;
/** What may ask for a member: `Object.keys(`, `new Date()`, `path.join(`. */
const ASKS = /[\w$\])'"`]\s*\.\s*[A-Za-z$]/;

/**
 * Makes a program of the expressions in the markup of a Svelte component, or of a Vue component with `<script setup>`: what stands in braces,
 * in `{#if …}` and in bound attributes, each a statement of its own at its place, beside the script. Undefined where there is no such expression.
 */
export function markupProgram({ text, path }: SourceFile): MarkupProgram | undefined {
  const isVue = path.endsWith('.vue');
  if ((!isVue && !path.endsWith('.svelte')) || (isVue && !/<script[^>]*\bsetup\b/.test(text))) return undefined;
  const markup = markupOf(text);
  const spans = (isVue ? vueExpressions(markup) : svelteExpressions(markup)).filter(({ start, end }) => ASKS.test(text.slice(start, end))).slice(0, MAX_EXPRESSIONS);
  if (spans.length === 0) return undefined;
  const script = scriptOf(languageOf(path, text), text).text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    // One statement each: what is before it and after it is markup, hence blank.
    if (start - at < 2 || script[end] === undefined || !/\s/.test(script[start - 1]!) || !/\s/.test(script[end])) continue;
    pieces.push(script.slice(at, start - 2), ';(', text.slice(start, end), ')');
    at = end + 1;
  }
  pieces.push(script.slice(at));
  return { text: pieces.join(''), script, own: ownNames(markup) };
}

/** The text without scripts, styles and comments, which are blank. */
function markupOf(text: string): string {
  return text.replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, (all) => all.replace(/[^\n]/g, ' '));
}

/** `{expression}`, `{#if expression}`, `{#each expression as item}`, `{@html expression}`, `{...expression}`. */
function svelteExpressions(markup: string): readonly Span[] {
  const spans: Span[] = [];
  for (let open = markup.indexOf('{'); open !== -1; open = markup.indexOf('{', open + 1)) {
    const close = endOfBraces(markup, open);
    if (close === undefined) return spans;
    const inner = markup.slice(open + 1, close);
    const head = /^\s*(?:#(?:if|each|await|key)\s|:else\s+if\s|@(?:html|render)\s|\.\.\.)?/.exec(inner)![0];
    const kind = /^\s*([#:@/]\w*)/.exec(inner)?.[1];
    const isRead = kind === undefined || (head.trim() !== '' && !/^[/]/.test(kind));
    const tail = kind === '#each' ? lastOf(inner, /\s+as\s/g) : kind === '#await' ? lastOf(inner, /\s+(?:then|catch)(?:\s|$)/g) : undefined;
    if (isRead) spans.push({ start: open + 1 + head.length, end: tail === undefined ? close : open + 1 + tail });
    open = close;
  }
  return spans;
}

function lastOf(text: string, pattern: RegExp): number | undefined {
  return [...text.matchAll(pattern)].at(-1)?.index;
}

/** `{{ expression }}`, `:name="expression"`, `v-if="expression"`, `@click="expression"`. */
function vueExpressions(markup: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of markup.matchAll(/\{\{([^]*?)\}\}|\s(?:v-(?:if|else-if|show|html|text|bind|model)\b[\w:.-]*|:[\w:.[\]-]+)\s*=\s*"([^"]*)"/g)) {
    const inner = match[1] ?? match[2]!;
    const start = match.index + match[0].length - inner.length - (match[1] === undefined ? 1 : 2);
    spans.push({ start, end: start + inner.length });
  }
  return spans;
}

/** Where a brace closes; texts and templates in it are stepped over. */
function endOfBraces(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return at;
    else if (letter === '"' || letter === "'" || letter === '`') {
      const end = endOfText(text, at, letter);
      if (end === undefined) return undefined;
      at = end;
    }
  }
  return undefined;
}

function endOfText(text: string, from: number, quote: string): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

/** Every name that the markup may declare somewhere, in whatever form. */
function ownNames(markup: string): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string): void => {
    for (const [name] of text.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name);
  };
  for (const match of markup.matchAll(/\sas\s([^}]*)|\{(?::then|:catch|@const|#snippet)\s([^}=]*)|\s(?:then|catch)\s([^}]*)|\slet:(\w+(?:=\{[^}]*\})?)|\sv-for\s*=\s*"([^"]*?)\s(?:in|of)\s|\s(?:#|v-slot:?)[\w.-]*\s*=\s*"([^"]*)"/g)) add(match.slice(1).find((one) => one !== undefined) ?? '');
  return names;
}
