/** Texts of which the names are kept. */
const MAX_KEPT = 600;

/**
 * Tells whether a text plainly exports a name, without a tree. `false` says nothing; that is for the tree to say.
 * The names of a text are found once, for an index of a package is asked for hundreds of them.
 */
export function plainlyExports(text: string, name: string): boolean {
  if (name === 'default') return /(?:^|[;}\n])\s*export\s+default\b|\bas\s+default\b|(?:^|\n)\s*module\.exports\s*=|(?:^|\n)\s*exports\.default\s*=/.test(text);
  let names = kept.get(text);
  if (!names) {
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(text, (names = plainExports(text)));
  }
  return names.has(name);
}

const kept = new Map<string, ReadonlySet<string>>();

const NAME = '([\\w$\\u0080-\\uffff]+)';
const DECLARED = new RegExp(`^[ \\t]*export\\s+(?:declare\\s+)?(?:async\\s+)?(?:abstract\\s+)?(?:const\\s+enum|const|let|var|function\\s*\\*?|class|interface|type|enum|namespace|module)\\s+${NAME}`, 'gm');
/** `export {`, and what follows it. */
const LISTED = /^[ \t]*export\s+(?:type\s+)?\{([^{}]*\}?)/gm;
/** The last name of each member of a list: the one behind `as`. */
const MEMBER = new RegExp(`${NAME}\\s*(?:,|\\}|//|/\\*)`, 'g');
const NAMESPACE = new RegExp(`^[ \\t]*export\\s*\\*\\s*as\\s+${NAME}`, 'gm');
const COMMON_JS = new RegExp(`^(?:module\\.)?exports\\.${NAME}\\s*=`, 'gm');

function plainExports(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: RegExp, within: string): void => {
    for (const match of within.matchAll(pattern)) names.add(match[1]!);
  };
  if (text.includes('export')) {
    for (const pattern of [DECLARED, NAMESPACE, COMMON_JS]) add(pattern, text);
    for (const list of text.matchAll(LISTED)) add(MEMBER, list[1]!);
  }
  return names;
}
