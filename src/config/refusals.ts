/** What a list of texts in the configuration may hold. */
export interface ListSpec {
  readonly noun: string;
  readonly example: string;
  /** Most entries. */
  readonly maximum: number;
  /** What is wrong with one entry, in words that follow its name. */
  refusal(text: string): string | undefined;
}

/** What is wrong with a sentence; a long one would push out what the reviewer is shown. */
export function refuseLine(line: string, maxLength: number): string | undefined {
  return line.trim() !== '' && line.length <= maxLength && !/[\r\n]/.test(line) ? undefined : `must be one line of 1 to ${maxLength} characters`;
}

/** A parser's code in words: `CommaExpected` → `comma expected`. */
export function describeSyntax(code: string): string {
  return `this is not valid JSON: ${code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}`;
}
