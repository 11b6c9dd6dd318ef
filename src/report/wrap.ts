import { displayWidth } from './display-width.ts';

/**
 * Breaks prose at blanks into lines of at most `width` columns. A word that is longer stays whole, since it is
 * a path or a piece of code that someone will click or copy.
 */
export function wrapProse(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.split(' ')) {
    const wordColumns = displayWidth(word);
    if (line !== '' && columns + 1 + wordColumns > width) {
      lines.push(line);
      line = word;
      columns = wordColumns;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      columns += wordColumns + (columns === 0 ? 0 : 1);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
