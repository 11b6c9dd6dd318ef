/** One simple command of a shell line: `A=1 git commit -m x > out`. */
export interface SimpleCommand {
  /** Assignments before the command, `['HUSKY', '0']`. */
  readonly variables: readonly (readonly [string, string])[];
  readonly words: readonly string[];
  /** Files that its output is written to. */
  readonly writes: readonly string[];
}

/** More than this is no command that a person or an agent writes. */
const maxCommands = 2_000;

/** Commands in commands in commands. */
const maxDepth = 10;

/**
 * Splits a shell line into its simple commands, as far as can be told without running it: quotes, escapes, `;`, `&&`, `|`,
 * line feeds, redirections, `$(…)` and backquotes (whose content counts as commands of their own). Variables are not expanded.
 */
export function splitCommands(line: string, depth = 0): readonly SimpleCommand[] {
  if (depth > maxDepth) return [];
  const reader = new ShellReader(line, depth);
  reader.read();
  return reader.commands;
}

class ShellReader {
  readonly commands: SimpleCommand[] = [];
  readonly #line: string;
  readonly #depth: number;
  #at = 0;
  #words: string[] = [];
  #writes: string[] = [];
  #word: string | undefined;
  #isRedirection = false;

  constructor(line: string, depth: number) {
    this.#line = line;
    this.#depth = depth;
  }

  read(): void {
    while (this.#at < this.#line.length && this.commands.length < maxCommands) this.#step();
    this.#endCommand();
  }

  #step(): void {
    const char = this.#line[this.#at]!;
    if (char === '\\') {
      const next = this.#line[this.#at + 1] ?? '';
      // A line feed after it joins the lines.
      if (next !== '\n') this.#add(next);
      this.#at += 2;
    } else if (char === "'") this.#quoted("'");
    else if (char === '"') this.#quoted('"');
    else if (char === '`') this.#nested(this.#line.indexOf('`', this.#at + 1), 1);
    else if (char === '$' && this.#line[this.#at + 1] === '(') this.#nested(closingOf(this.#line, this.#at + 1), 2);
    else if (char === '#' && this.#word === undefined) this.#skipComment();
    else if (char === '<' || char === '>') this.#redirection(char);
    else if (';&|\n(){}'.includes(char) && !('{}'.includes(char) && this.#word !== undefined)) {
      this.#endCommand();
      this.#at++;
    } else if (char === ' ' || char === '\t' || char === '\r') {
      this.#endWord();
      this.#at++;
    } else {
      this.#add(char);
      this.#at++;
    }
  }

  #quoted(quote: "'" | '"'): void {
    this.#add('');
    for (this.#at++; this.#at < this.#line.length && this.#line[this.#at] !== quote; this.#at++) {
      if (quote === '"' && this.#line[this.#at] === '\\') this.#at++;
      else if (quote === '"' && this.#line.startsWith('$(', this.#at)) {
        this.#nested(closingOf(this.#line, this.#at + 1), 2);
        this.#at--;
        continue;
      }
      this.#add(this.#line[this.#at] ?? '');
    }
    this.#at++;
  }

  /** A command in a command: its own commands come first; what it prints is unknown. */
  #nested(end: number, opening: number): void {
    const stop = end === -1 ? this.#line.length : end;
    this.commands.push(...splitCommands(this.#line.slice(this.#at + opening, stop), this.#depth + 1));
    this.#add('$()');
    this.#at = stop + 1;
  }

  #skipComment(): void {
    const end = this.#line.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#line.length : end;
  }

  #redirection(char: string): void {
    // `2>`: the digit is no word.
    if (this.#word !== undefined && /^\d$/.test(this.#word)) this.#word = undefined;
    this.#endWord();
    while (this.#line[this.#at] === char || this.#line[this.#at] === '|') this.#at++;
    if (this.#line[this.#at] === '&') {
      // `2>&1` names no file.
      this.#at++;
      while (/[\d-]/.test(this.#line[this.#at] ?? '')) this.#at++;
      return;
    }
    this.#isRedirection = char === '>';
    if (char === '<') this.#isRedirection = false;
  }

  #add(text: string): void {
    this.#word = (this.#word ?? '') + text;
  }

  #endWord(): void {
    if (this.#word === undefined) return;
    (this.#isRedirection ? this.#writes : this.#words).push(this.#word);
    this.#isRedirection = false;
    this.#word = undefined;
  }

  #endCommand(): void {
    this.#endWord();
    const variables: (readonly [string, string])[] = [];
    let first = 0;
    for (const word of this.#words) {
      const match = /^([A-Za-z_]\w*)=([^]*)$/.exec(word);
      if (match === null) break;
      variables.push([match[1]!, match[2]!]);
      first++;
    }
    const words = this.#words.slice(first);
    if (words.length + variables.length + this.#writes.length > 0) this.commands.push({ variables, words, writes: this.#writes });
    this.#words = [];
    this.#writes = [];
    this.#isRedirection = false;
  }
}

/** Offset of the bracket that closes the one at `open`; -1 when there is none. */
function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
