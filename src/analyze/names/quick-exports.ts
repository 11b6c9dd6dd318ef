/**
 * Tells whether a text plainly exports a name, without a tree: about as fast as searching for the name. `false` says nothing; that is for the tree to say.
 */
export function plainlyExports(text: string, name: string): boolean {
  if (name === 'default') return /(?:^|[;}\n])\s*export\s+default\b|\bas\s+default\b|(?:^|\n)\s*module\.exports\s*=|(?:^|\n)\s*exports\.default\s*=/.test(text);
  if (!text.includes(name)) return false;
  let patterns = compiled.get(name);
  if (!patterns) {
    const word = name.replaceAll('$', '\\$');
    patterns = [
      new RegExp(`^[ \\t]*export\\s+(?:declare\\s+)?(?:async\\s+)?(?:abstract\\s+)?(?:const\\s+enum|const|let|var|function\\s*\\*?|class|interface|type|enum|namespace|module)\\s+${word}(?![\\w$])`, 'm'),
      new RegExp(`^[ \\t]*export\\s+(?:type\\s+)?\\{[^{}]*?(?<![\\w$])${word}\\s*(?:,|\\}|//|/\\*)`, 'm'),
      new RegExp(`^[ \\t]*export\\s*\\*\\s*as\\s+${word}(?![\\w$])`, 'm'),
      new RegExp(`^(?:module\\.)?exports\\.${word}\\s*=`, 'm'),
    ];
    if (compiled.size > 2000) compiled.clear();
    compiled.set(name, patterns);
  }
  return patterns.some((pattern) => pattern.test(text));
}

const compiled = new Map<string, readonly RegExp[]>();
