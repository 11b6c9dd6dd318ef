import { lineStarts } from '../core/location.ts';
import { once } from '../core/once.ts';
import { toTypescriptTree } from './flow-tree.ts';
import type { HermesNode } from './flow-tree.ts';
import type { Parsed } from './parse.ts';
import { placeNodes } from './place-nodes.ts';
import { requirePackage } from './require-package.ts';

interface Hermes {
  parse(text: string, options: { babel: false; flow: 'all'; sourceType: 'unambiguous'; allowReturnOutsideFunction: true }): HermesNode;
}

/** A WebAssembly program of 1.5 MB: loaded for Flow only. */
const loadHermes = once(() => requirePackage('hermes-parser') as Hermes);

/**
 * Tells whether a `.js` text is written in Flow: by its pragma, or by annotations that plain JavaScript cannot have.
 * @see https://flow.org/en/docs/usage/
 */
export function looksLikeFlow(text: string): 'pragma' | 'likely' | undefined {
  // Flow reads the pragma in the first comments only; anywhere in the first 5 kB is as good, for this decides only the order.
  if (/@flow\b|@noflow\b/.test(text.slice(0, 5000))) return 'pragma';
  const annotations = /\bimport\s+(?:type|typeof)\b|\b(?:export|opaque)\s+type\s+\w+|\{\||\(\s*[\w$.]+\s*:\s*[\w$?]|\)\s*:\s*[?\w$]+[^;{]*(?:\{|=>)|^\s*declare\s/m;
  return annotations.test(text) ? 'likely' : undefined;
}

/** Parses Flow; the types become TypeScript's where there is one that means the same, and `unknown` elsewhere. */
export function parseWithHermes(text: string): Parsed {
  try {
    const program = loadHermes().parse(text, { babel: false, flow: 'all', sourceType: 'unambiguous', allowReturnOutsideFunction: true });
    return { tree: placeNodes(toTypescriptTree(program)) };
  } catch (error) {
    if (!(error instanceof Error)) return { error: String(error), offset: 0 };
    const { loc } = error as { loc?: { line: number; column: number } };
    const message = error.message.split('\n')[0]!.replace(/ \(\d+:\d+\)$/, '');
    return { error: message, offset: loc === undefined ? 0 : (lineStarts(text)[loc.line - 1] ?? 0) + loc.column };
  }
}
