/** Letters, digits and the signs of paths; no blank, so that no name reads as a sentence. */
const PLAIN = /^[\w@./+~$()[\]-]{1,120}$/;

/**
 * How a path is called in the part of a prompt that is not data. Names of files are foreign text: one with blanks or line ends could
 * speak there in guard's own voice, so it is called by its place, and stands in its block only.
 */
export function nameInTask(path: string, position: number): string {
  return PLAIN.test(path) ? path : `the ${ordinals[position] ?? 'last'} file`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;
