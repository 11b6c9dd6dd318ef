import type { ParseResult, ParserOptions, Program } from 'oxc-parser';
import { once } from '../core/once.ts';
import { requirePackage } from './require-package.ts';

/** What is used of oxc-parser. */
export interface Oxc {
  parseSync(fileName: string, text: string, options: ParserOptions): Pick<ParseResult, 'program' | 'errors'>;
  /** Only whether there are errors: the tree is not made into objects, which is most of the cost. */
  hasErrors(fileName: string, text: string, options: ParserOptions): boolean;
  /** Where comments are, in their order; undefined when there are errors. As cheap as `hasErrors`. */
  listComments(fileName: string, text: string, options: ParserOptions): readonly CommentPlace[] | undefined;
}

/** A comment with its signs. UTF-16 offsets; `end` is behind it. */
export type CommentPlace = Pick<ParseResult['comments'][number], 'start' | 'end'>;

/** oxc-parser's native program before its own JavaScript is put around it: the tree comes as JSON. */
interface Binding {
  parseSync(fileName: string, text: string, options: ParserOptions): { readonly program: string } & Pick<ParseResult, 'errors' | 'comments'>;
}

/** Programs by platform and processor; on Linux npm installs the one for the C library that is there. */
const bindings: Readonly<Record<string, readonly string[]>> = {
  'linux-x64': ['linux-x64-gnu', 'linux-x64-musl'],
  'linux-arm64': ['linux-arm64-gnu', 'linux-arm64-musl'],
  'darwin-x64': ['darwin-x64'],
  'darwin-arm64': ['darwin-arm64'],
  'win32-x64': ['win32-x64-msvc'],
  'win32-arm64': ['win32-arm64-msvc'],
};

/**
 * The native parser, or undefined where npm had no program for this platform. Its program is loaded directly, for that
 * takes half the time of loading the package; the version is fixed in package.json, and a test compares both ways.
 */
export const loadOxc = once((): Oxc | undefined => {
  for (const target of bindings[platform()] ?? []) {
    const binding = tryRequire<Binding>(`@oxc-parser/binding-${target}`, 'oxc-parser');
    if (binding !== undefined) {
      return {
        parseSync: (fileName, text, options) => parseDirectly(binding, fileName, text, options),
        hasErrors: (fileName, text, options) => hasErrors(binding, fileName, text, options),
        listComments: (fileName, text, options) => listComments(binding, fileName, text, options),
      };
    }
  }
  const whole = tryRequire<{ parseSync(fileName: string, text: string, options: ParserOptions): ParseResult }>('oxc-parser');
  if (whole === undefined) return undefined;
  return {
    parseSync: whole.parseSync,
    hasErrors: (fileName, text, options) => whole.parseSync(fileName, text, options).errors.length > 0,
    listComments(fileName, text, options) {
      const { errors, comments } = whole.parseSync(fileName, text, options);
      return errors.length > 0 ? undefined : comments;
    },
  };
});

function platform(): string {
  const { platform: name, arch } = globalThis.process;
  return `${name}-${arch}`;
}

function tryRequire<T>(name: string, beside?: string): T | undefined {
  try {
    return requirePackage(name, beside) as T;
  } catch {
    // Not an error: another program may fit, and typescript-estree gives the same tree, only later.
    return undefined;
  }
}

/** What oxc-parser's own `wrap` does with a result: values that JSON cannot hold are put in at the places it names. */
export function parseDirectly(binding: Binding, fileName: string, text: string, options: ParserOptions): Pick<ParseResult, 'program' | 'errors'> {
  const result = binding.parseSync(fileName, text, options);
  const { errors } = result;
  const { node, fixes } = JSON.parse(result.program) as { node: Program; fixes: readonly (readonly (string | number)[])[] };
  for (const path of fixes) fixLiteral(path.reduce((parent: unknown, key) => (parent as Record<string | number, unknown>)[key], node) as LiteralNode);
  return { program: node, errors };
}

/**
 * The tree is asked for although nobody reads it: the native program frees what was asked for at once, and all else when
 * its result is collected, which for a hundred files in a row is never. Measured: a third of the time, no new memory.
 */
function hasErrors(binding: Binding, fileName: string, text: string, options: ParserOptions): boolean {
  const result = binding.parseSync(fileName, text, options);
  void result.program;
  return result.errors.length > 0;
}

function listComments(binding: Binding, fileName: string, text: string, options: ParserOptions): readonly CommentPlace[] | undefined {
  const result = binding.parseSync(fileName, text, options);
  // As above.
  void result.program;
  return result.errors.length > 0 ? undefined : result.comments;
}

interface LiteralNode {
  bigint?: string;
  regex?: { pattern: string; flags: string };
  value: unknown;
}

function fixLiteral(literal: LiteralNode): void {
  if (literal.bigint !== undefined) {
    literal.value = BigInt(literal.bigint);
    return;
  }
  try {
    literal.value = new RegExp(literal.regex!.pattern, literal.regex!.flags);
  } catch {
    // Newer than this Node; its value stays null, as the specification of ESTree has it.
  }
}
