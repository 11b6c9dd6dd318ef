/** A comment of a source text: offsets of the whole of it and of what it says. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a text is, as far as comments go. */
export type CommentSyntax = 'script' | 'script-with-jsx' | 'markup';

/** Which comments a file of this name has. JSX may stand in .js files; in .ts files `<` never starts an element. */
export function commentSyntaxOf(path: string): CommentSyntax {
  if (/\.(vue|svelte|astro|html?)$/i.test(path)) return 'markup';
  return /\.[cm]?ts$/i.test(path) ? 'script' : 'script-with-jsx';
}

/**
 * Finds the comments of a text without parsing it: strings, templates, regular expressions and JSX text are stepped over,
 * so that `"// guard-ignore"` in a string is no comment. Works on files that no parser accepts, too.
 */
export function findComments(text: string, syntax: CommentSyntax): readonly Comment[] {
  if (syntax !== 'markup') return new CommentScanner(text, 0, text.length, syntax === 'script-with-jsx').scan();
  const comments: Comment[] = [];
  // <!-- … -->, a script block, or the front matter of .astro: whichever comes first.
  const pattern = /<!--([\s\S]*?)(?:-->|$)|<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>([\s\S]*?)(?:<\/script\s*>|$)|^---\n([\s\S]*?)\n---/g;
  for (const match of text.matchAll(pattern)) {
    const script = match[2] ?? match[3];
    if (match[1] !== undefined) comments.push({ start: match.index, end: match.index + match[0].length, text: match[1] });
    else if (script !== undefined) {
      const start = match.index + match[0].indexOf(script, match[3] === undefined ? match[0].indexOf('>') + 1 : 4);
      comments.push(...new CommentScanner(text, start, start + script.length, true).scan());
    }
  }
  return comments;
}

/** What the scanner is inside of. `block`, `template-hole` and `jsx-hole` are code that a `}` ends. */
type Frame = 'block' | 'template' | 'template-hole' | 'jsx-tag' | 'jsx-close' | 'jsx-children' | 'jsx-hole';

/** Words after which a `/` starts a regular expression and a `<` an element. */
const operatorWords = /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield|instanceof|default|extends)$/;
const wordAt = /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*|[0-9][\w.]*/uy;
const genericArrow = /<\s*(?:const\s+)?\w+\s*(?:,|extends\b|=)/y;

class CommentScanner {
  readonly #text: string;
  readonly #end: number;
  #at: number;
  #jsx: boolean;
  readonly #comments: Comment[] = [];
  #stack: Frame[] = [];
  /** The last token was an operand: a `/` after it divides and a `<` compares. */
  #afterOperand = false;
  /** Where to go back to if what looked like an element never ends. */
  #retreat: { readonly at: number; readonly comments: number; readonly stack: readonly Frame[] } | undefined;
  #retreats = 0;

  constructor(text: string, start: number, end: number, jsx: boolean) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#jsx = jsx;
  }

  scan(): readonly Comment[] {
    for (;;) {
      while (this.#at < this.#end) this.#step();
      if (this.#retreat === undefined) return this.#comments;
      // `const same = <T>(value: T) => …` looked like an element: read it once more, as an operator.
      this.#at = this.#retreat.at + 1;
      this.#comments.length = this.#retreat.comments;
      this.#stack = [...this.#retreat.stack];
      this.#afterOperand = false;
      this.#retreat = undefined;
      if (++this.#retreats >= 10) this.#jsx = false;
    }
  }

  #step(): void {
    switch (this.#stack.at(-1)) {
      case 'template': return this.#stepTemplate();
      case 'jsx-tag':
      case 'jsx-close': return this.#stepTag();
      case 'jsx-children': return this.#stepChildren();
      default: return this.#stepCode();
    }
  }

  #stepCode(): void {
    const character = this.#text[this.#at]!;
    if (this.#takeComment()) return;
    if (character === '"' || character === "'") return this.#takeString(character);
    if (character === '`') return this.#push('template');
    if (character === '/' && !this.#afterOperand) return this.#takeRegex();
    if (character === '<' && this.#startsElement()) return this.#enterElement();
    wordAt.lastIndex = this.#at;
    const word = wordAt.exec(this.#text)?.[0];
    if (word !== undefined) {
      const isMember = this.#text[this.#at - 1] === '.';
      this.#afterOperand = isMember || !operatorWords.test(word);
      this.#at += word.length;
      return;
    }
    if (character === '{') return this.#push('block');
    if (character === '}') return this.#leave();
    if (character === ')' || character === ']') this.#afterOperand = true;
    else if (!/\s/.test(character)) this.#afterOperand = (character === '+' || character === '-') && this.#text[this.#at - 1] === character && this.#afterOperand;
    this.#at++;
  }

  #push(frame: Frame): void {
    this.#stack.push(frame);
    this.#at++;
    this.#afterOperand = false;
  }

  /** A `}`: back to the template or element that the code stands in. After a block an expression may start. */
  #leave(): void {
    this.#stack.pop();
    this.#at++;
    this.#afterOperand = false;
  }

  #takeComment(): boolean {
    const text = this.#text;
    if (text[this.#at] !== '/') return false;
    const isLine = text[this.#at + 1] === '/';
    if (!isLine && text[this.#at + 1] !== '*') return false;
    const start = this.#at;
    const found = isLine ? indexOfLineEnd(text, start) : text.indexOf('*/', start + 2);
    const close = found === -1 || found > this.#end ? this.#end : found;
    this.#comments.push({ start, end: Math.min(isLine ? close : close + 2, this.#end), text: text.slice(start + 2, close) });
    this.#at = Math.min(isLine ? close : close + 2, this.#end);
    return true;
  }

  /** A string ends at its line: an apostrophe of prose costs no more than that. */
  #takeString(quote: string): void {
    let at = this.#at + 1;
    while (at < this.#end && this.#text[at] !== quote && this.#text[at] !== '\n') at += this.#text[at] === '\\' ? 2 : 1;
    this.#at = at + 1;
    this.#afterOperand = true;
  }

  #takeRegex(): void {
    let inClass = false;
    let at = this.#at + 1;
    for (; at < this.#end; at++) {
      const character = this.#text[at]!;
      if (character === '\n') return void this.#at++;
      if (character === '\\') at++;
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      else if (character === '/' && !inClass) break;
    }
    this.#at = at + 1;
    this.#afterOperand = true;
  }

  #stepTemplate(): void {
    const character = this.#text[this.#at]!;
    if (character === '\\') this.#at += 2;
    else if (character === '`') {
      this.#stack.pop();
      this.#at++;
      this.#afterOperand = true;
    } else if (character === '$' && this.#text[this.#at + 1] === '{') {
      this.#at++;
      this.#push('template-hole');
    } else this.#at++;
  }

  #startsElement(): boolean {
    if (!this.#jsx || this.#afterOperand || !/[\p{ID_Start}$_>]/u.test(this.#text[this.#at + 1] ?? '')) return false;
    genericArrow.lastIndex = this.#at;
    return !genericArrow.test(this.#text);
  }

  #enterElement(): void {
    const isOutermost = !this.#stack.some((frame) => frame.startsWith('jsx-'));
    if (isOutermost) this.#retreat = { at: this.#at, comments: this.#comments.length, stack: [...this.#stack] };
    this.#push('jsx-tag');
  }

  #stepTag(): void {
    const character = this.#text[this.#at]!;
    if (this.#takeComment()) return;
    if (character === '"' || character === "'") {
      const close = this.#text.indexOf(character, this.#at + 1);
      this.#at = close === -1 ? this.#end : close + 1;
    } else if (character === '{') this.#push('jsx-hole');
    else if (character === '/' && this.#text[this.#at + 1] === '>') {
      this.#at += 2;
      this.#stack.pop();
      this.#closeElement();
    } else if (character === '>') {
      this.#at++;
      if (this.#stack.pop() === 'jsx-tag') this.#stack.push('jsx-children');
      else {
        this.#stack.pop();
        this.#closeElement();
      }
    } else this.#at++;
  }

  #stepChildren(): void {
    const character = this.#text[this.#at]!;
    if (character === '{') this.#push('jsx-hole');
    else if (character === '<') {
      const isClosing = this.#text[this.#at + 1] === '/';
      this.#push(isClosing ? 'jsx-close' : 'jsx-tag');
      if (isClosing) this.#at++;
    } else this.#at++;
  }

  #closeElement(): void {
    this.#afterOperand = true;
    if (!this.#stack.some((frame) => frame.startsWith('jsx-'))) this.#retreat = undefined;
  }
}

function indexOfLineEnd(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  const end = lineFeed === -1 ? text.length : lineFeed;
  return text[end - 1] === '\r' ? end - 1 : end;
}
