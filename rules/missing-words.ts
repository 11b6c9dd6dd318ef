/** Puts a name between backticks; one inside it would end the code too early. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** `a`, `a or b`, `a, b or c`, each as code; at most three. */
export function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(code);
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)!}`;
}

/** `; did you mean …?`, or nothing. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${oneOf(names)}?`;
}
