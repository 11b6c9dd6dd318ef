import type { Language } from './language.ts';
import type { ScriptKind } from './parse.ts';

/** The program of a component file: same length, same line ends, everything but the scripts blank. */
export interface Script {
  readonly text: string;
  /** Told by `lang`; undefined when the language itself tells. */
  readonly kind?: ScriptKind;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: ScriptKind;
}

/** What is to be parsed of a text: all of it, or of `.vue`, `.svelte` and `.astro` the scripts (and Astro's front matter). */
export function scriptOf(language: Language, text: string): Script {
  if (language !== 'vue' && language !== 'svelte' && language !== 'astro') return { text };
  const blocks: Block[] = [];
  let start = 0;
  if (language === 'astro') {
    const frontMatter = findFrontMatter(text);
    if (frontMatter !== undefined) {
      blocks.push(frontMatter);
      start = frontMatter.end;
    }
  }
  blocks.push(...findScripts(text, start, language === 'vue'));
  return { text: blankOutside(text, blocks), kind: kindOfBlocks(blocks) };
}

/** TypeScript's syntax contains JavaScript's, so one TypeScript block makes the program TypeScript. */
function kindOfBlocks(blocks: readonly Block[]): ScriptKind {
  if (blocks.some(({ kind }) => kind === 'tsx')) return 'tsx';
  return blocks.some(({ kind }) => kind === 'ts') ? 'ts' : 'js';
}

/** Astro's server code between two lines of `---`, always TypeScript. Only white space may precede it. */
function findFrontMatter(text: string): Block | undefined {
  const open = /^\s*---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (open === null) return undefined;
  const close = /^[^\S\n]*---/m.exec(text.slice(open[0].length));
  const end = close === null ? text.length : open[0].length + close.index;
  return { start: open[0].length, end, kind: 'ts' };
}

function findScripts(text: string, from: number, skipTemplates: boolean): Block[] {
  const blocks: Block[] = [];
  const opening = /<!--|<(script|style|template)(?=[\s>/])/gi;
  opening.lastIndex = from;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) {
      // A script in a comment does not run.
      const end = text.indexOf('-->', match.index);
      opening.lastIndex = end === -1 ? text.length : end + 3;
      continue;
    }
    const tagEnd = endOfTag(text, opening.lastIndex);
    opening.lastIndex = tagEnd;
    const tag = text.slice(match.index, tagEnd);
    if (tag.endsWith('/>')) continue;
    if (name === 'template') {
      if (skipTemplates) opening.lastIndex = endOfTemplate(text, tagEnd);
      continue;
    }
    const close = new RegExp(`</${name}\\s*>`, 'gi');
    close.lastIndex = tagEnd;
    const closing = close.exec(text);
    const end = closing?.index ?? text.length;
    const kind = name === 'script' ? kindOfTag(tag) : undefined;
    if (kind !== undefined) blocks.push({ start: tagEnd, end, kind });
    opening.lastIndex = closing === null ? text.length : close.lastIndex;
  }
  return blocks;
}

/** Offset after the `>` of a tag; quotes and braces in attributes may hold one. */
function endOfTag(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (char === '"' || char === "'") {
      const end = text.indexOf(char, i + 1);
      if (end === -1) return text.length;
      i = end;
    } else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '>' && depth <= 0) return i + 1;
  }
  return text.length;
}

/** Offset after the `</template>` that closes a Vue template, with templates inside it. */
function endOfTemplate(text: string, from: number): number {
  const tag = /<(\/?)template(?=[\s>/])/gi;
  tag.lastIndex = from;
  let depth = 1;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    const end = endOfTag(text, tag.lastIndex);
    if (match[1] === '/') depth--;
    else if (!text.slice(match.index, end).endsWith('/>')) depth++;
    if (depth === 0) return end;
  }
  // Not closed: read on, for a script must not hide behind that.
  return from;
}

/** Undefined for scripts that are data or a template: `type="application/json"`. */
function kindOfTag(tag: string): ScriptKind | undefined {
  const type = /\stype\s*=\s*["']?([^\s"'>]+)/i.exec(tag)?.[1]?.toLowerCase();
  const lang = /\slang\s*=\s*["']?([^\s"'>]+)/i.exec(tag)?.[1]?.toLowerCase();
  if (type !== undefined && !/^(?:module|text\/(?:javascript|typescript|babel|ts|jsx|tsx|ecmascript)|application\/(?:javascript|typescript|ecmascript|x-javascript)|ts|tsx)$/.test(type)) return undefined;
  const word = lang ?? (type === undefined ? '' : type.slice(type.lastIndexOf('/') + 1));
  if (word === 'tsx') return 'tsx';
  if (word === 'ts' || word === 'typescript') return 'ts';
  if (word === 'coffee' || word === 'coffeescript' || word === 'livescript') return undefined;
  return 'js';
}

function blankOutside(text: string, blocks: readonly Block[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of blocks) {
    result += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
    // A block may end without a semicolon; the next one must not continue its last expression.
    if (at < text.length) {
      result += ';';
      at++;
    }
  }
  return result + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}
