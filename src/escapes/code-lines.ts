import { commentSyntaxOf, findComments } from '../triage/find-comments.ts';
import { languageOfPath } from '../syntax/language.ts';

/** Lines of a text, without their ends. As git counts them: the empty piece after the last line end is none. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/**
 * What each line of a program says, without comments, white space and what formatters add or take away (semicolons, trailing commas, kinds
 * of quotes, brackets around one parameter, `var` for `let`). Empty for a line that says nothing: blank, comment, brackets alone.
 */
export function codeOfLines(path: string, text: string): readonly string[] {
  return linesOf(withoutComments(path, text)).map((line) => {
    const code = normalised(line);
    return SAYS_NOTHING.test(code) ? '' : code;
  });
}

/** Brackets, separators and the words that only join blocks. */
const SAYS_NOTHING = /^[\s{}()[\];,]*(?:else|try|do|finally|default:|break|continue|return|'use strict')?[\s{}()[\];,]*$/;

/** Text of a piece of code without what is only form; texts in quotes stay as they are but for the quotes. */
export function normalised(code: string): string {
  return code
    .replace(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|(`(?:[^`\\]|\\.)*`)|[\s;]+/g, (_all, single: string | undefined, double: string | undefined, template: string | undefined) =>
      template ?? (single === undefined && double === undefined ? ' ' : `'${(single ?? double)!.replace(/\\(["'])/g, '$1').replace(/^node:/, '')}'`))
    .replace(/ ?([^\w$ ]) ?/g, '$1')
    .replace(/,([)\]}])/g, '$1')
    .replace(/,$/, '')
    .replace(/(^|[^\w$.])(?:let|const) /g, '$1var ')
    .replace(/\(([\w$]+)\)=>/g, '$1=>')
    // `'x' === a.b` and `a.b === 'x'`
    .replace(/((?:'[^']*'|null|undefined|\b\d+))([!=]==?)([\w$.]+(?:\[[^\][]*\]|\([^()]*\))?)(?![\w$.([])/g, '$3$2$1')
    .trim();
}

/** The text with comments as blanks, every line end kept. */
function withoutComments(path: string, text: string): string {
  if (languageOfPath(path) === undefined) return withoutForeignComments(path, text);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of findComments(text, commentSyntaxOf(path))) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Other languages are not read, only the usual comments that fill whole lines are known. */
function withoutForeignComments(path: string, text: string): string {
  const hash = /\.(?:py|pyi|rb|sh|bash|zsh|ps1|pl|pm|r|ex|exs|tf|nix|cr|jl|mk|cmake|coffee)$|(?:^|\/)(?:Dockerfile|Makefile|Rakefile|Gemfile)[^/]*$/i.test(path);
  const line = hash ? /^[ \t]*#(?!!).*$/gm : /\.(?:sql|lua|hs|elm|vhd|ada)$/i.test(path) ? /^[ \t]*--.*$/gm : /^[ \t]*\/\/.*$/gm;
  const block = /\.(?:html?|xml|svg|hbs|ejs|vm|liquid|njk|twig)$/i.test(path) ? /<!--[\s\S]*?-->/g : hash ? undefined : /(^|\n)([ \t]*)\/\*[\s\S]*?\*\//g;
  const without = text.replace(line, blank);
  return block === undefined ? without : without.replace(block, blank);
}

/** What a line says beyond what a change of style leaves: text pieced together or as a template, functions of either form, names for `this`. */
export function loosely(code: string): string {
  return code.replace(/\b(?:self|that|_this)\b/g, 'this').replace(/['"`]\+|\+['"`]|\bfunction\b|=>|['"`${}()\s]/g, '');
}
