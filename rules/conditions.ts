/** A condition under which a place of the program is reached, as written; `holds` is false in the other arm. */
export interface Condition {
  readonly text: string;
  readonly holds: boolean;
}

/** Ends of the blocks, brackets and lists that a place can stand in. */
const MARK = /=>|\?\?=?|\?\.(?!\d)|&&|\|\||[(){}[\]?:;,]/g;
/** `if (…) return …;` and its kin before a place: it is reached where the condition does not hold. */
const LEAVES = /\bif\s*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)\s*(?:\{(?:[^{}]|\{[^{}]*\})*\b(?:return|throw)\b(?:[^{}]|\{[^{}]*\})*\}(?!\s*else\b)|(?:return|throw)\b(?:[^;{}\n]|\{[^{}]*\})*(?:;|\n))/g;
const LABEL = /\bcase\s+([^:;{}]{1,80}?)\s*:/g;

/**
 * The conditions around a place, innermost first, read backwards from the text before it: arms of `if`, `?:` and `&&`, labels of `switch`, and
 * what left the function earlier. It ends where the function begins.
 */
export function conditionsOf(before: string): readonly Condition[] {
  const marks = [...before.matchAll(MARK)].map(({ 0: text, index }) => ({ text, index }));
  const found: Condition[] = [];
  let depth = 0;
  // End of the text that stands in the same block as the place.
  let end = before.length;
  let colon = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const { text, index } = marks[i]!;
    if (/[)}\]]/.test(text)) depth += 1;
    else if (/[({[]/.test(text)) {
      depth -= 1;
      if (depth >= 0) continue;
      depth = 0;
      colon = false;
      if (text !== '{') continue;
      const head = before.slice(0, index).trimEnd();
      if (isBlock(head)) earlier(before.slice(index + 1, end), found);
      end = index;
      if (head.endsWith('=>') || isFunctionHead(head)) return found;
      const test = head.endsWith(')') ? testBefore(head) : undefined;
      if (test !== undefined) found.push({ text: test, holds: true });
      const other = /\}\s*else$/.test(head) ? testBefore(head.slice(0, openingOf(head.replace(/\s*else$/, ''))).trimEnd()) : undefined;
      if (other !== undefined) found.push({ text: other, holds: false });
    } else if (depth > 0) continue;
    else if (text === '?' || text === '&&') {
      found.push({ text: operandBefore(before.slice(0, index)), holds: text === '&&' || !colon });
      colon = false;
    } else if (text === ':') colon = true;
    else if (text === ';' || text === ',') colon = false;
    else if (text === '=>') return found;
  }
  earlier(before.slice(0, end), found);
  return found;
}

/** A block of statements, not an object. */
function isBlock(head: string): boolean {
  return /(?:\)|=>|\belse|\btry|\bfinally|\bdo)$/.test(head) || isFunctionHead(head);
}

function isFunctionHead(head: string): boolean {
  // Methods and annotated results: `ssl(stage: string): Options {`.
  const open = /\)(?:\s*:\s*[\w.<>[\]|&'"\s]+)?$/.exec(head);
  if (!open) return false;
  const before = head.slice(0, openingOf(head.slice(0, open.index + 1))).trimEnd();
  return !/\b(?:if|for|while|switch|catch|with)$/.test(before) && /[\w$>]$/.test(before);
}

/** `if (TEST)` at the end of a text, or at its end before one statement. */
function testBefore(head: string): string | undefined {
  const open = openingOf(head);
  return /\bif\s*$/.test(head.slice(0, open)) ? head.slice(open + 1, -1) : undefined;
}

/** Where the bracket opens that a text ends with. */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[)}\]]/.test(text[at]!)) depth += 1;
    else if (/[({[]/.test(text[at]!) && --depth === 0) return at;
  }
  return 0;
}

/** The operand that ends here: back to what opens, separates or assigns. */
function operandBefore(text: string): string {
  const cut = text.trimEnd().slice(-160);
  let depth = 0;
  for (let at = cut.length - 1; at >= 0; at--) {
    const mark = cut[at]!;
    if (/[)\]}]/.test(mark)) depth += 1;
    else if (/[([{]/.test(mark) && --depth < 0) return cut.slice(at + 1).trim();
    else if (depth === 0 && (/[;,:\n]/.test(mark) || (mark === '=' && !/[=!<>]/.test(cut[at - 1] ?? '') && !/[=>]/.test(cut[at + 1] ?? '')))) return cut.slice(at + 1).trim();
  }
  return cut.trim();
}

/** What stands before the place in its own block. */
function earlier(block: string, found: Condition[]): void {
  for (const [, test] of block.matchAll(LEAVES)) found.push({ text: test!, holds: false });
  const rest = block.replace(LEAVES, ' ');
  const single = /\bif\s*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)\s*(?!\{)[^;{}\n]*$/.exec(rest);
  if (single) found.push({ text: single[1]!, holds: true });
  const other = /\bif\s*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)[^;{}]*;\s*else\s*(?!\{)[^;{}]*$/.exec(rest);
  if (other) found.push({ text: other[1]!, holds: false });
  // Labels that no statement stands behind but this one.
  const labels = rest.slice(Math.max(rest.lastIndexOf(';'), rest.lastIndexOf('}')) + 1);
  for (const [, label] of labels.matchAll(LABEL)) found.push({ text: `=== ${label}`, holds: true });
}
