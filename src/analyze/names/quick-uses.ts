/** What a text seems to ask of a module, read without a tree: never too little of what is written plainly, perhaps too much. */
export interface QuickUse {
  readonly specifier: string;
  /** Names that seem to be asked of it; `default` for a default import. */
  readonly names: readonly string[];
  /** Seems to go on after a folder: only that must be there. */
  readonly prefix: boolean;
}

const BARE = /\b(?:from|import|require(?:\s*\.\s*resolve)?|URL|resolve|(?:vi|jest)\s*\.\s*\w+(?:<[^>\n]{0,200}>)?)(?:\s|\/\*(?:[^*]|\*(?!\/)){0,300}\*\/|\/\/[^\n]{0,300}\n|\?\.|\()*(?:'([^'\\\n]+)'|"([^"\\\n]+)"|`([^`\\\n]+)`)/g;
const REFERENCE = /<reference\s+path\s*=\s*['"]([^'"\n]+)['"]/g;
const NAMED = /\b(import|export)\s+(?:type\s+|typeof\s+)?([\w$]+\s*,?\s*)?(?:\{([^{}]*)\}|\*\s*(?:as\s+[\w$]+)?)?\s*from\s*(?:'([^'\\\n]+)'|"([^"\\\n]+)")/g;
const REQUIRED = /\b(?:const|let|var)\s*\{([^{}]*)\}\s*=\s*(?:require|await\s+import)\s*\(\s*(?:'([^'\\\n]+)'|"([^"\\\n]+)")\s*\)|\b(?:require|await\s+import)\s*\(\s*(?:'([^'\\\n]+)'|"([^"\\\n]+)")\s*\)\s*\)?\s*\.\s*([\w$]+)/g;
const TYPE = /\bimport\s*\(\s*(?:'([^'\\\n]+)'|"([^"\\\n]+)")\s*\)\s*\.\s*([\w$]+)/g;

/** Reads the modules and names that a text asks for: about as fast as reading it. */
export function readQuickUses(text: string): readonly QuickUse[] {
  const names = new Map<string, Set<string>>();
  const prefixes = new Set<string>();
  const add = (specifier: string, more: readonly string[]): void => {
    const known = names.get(specifier);
    if (known) for (const one of more) known.add(one);
    else names.set(specifier, new Set(more));
  };
  for (const match of text.matchAll(BARE)) {
    const specifier = match[1] ?? match[2];
    if (specifier !== undefined) {
      add(specifier, []);
      continue;
    }
    const template = match[3]!;
    const hole = template.indexOf('${');
    if (hole === -1) add(template, []);
    else if (/^\.\.?\//.test(template) && template.lastIndexOf('/', hole) > 1) prefixes.add(template.slice(0, template.lastIndexOf('/', hole)));
  }
  for (const match of text.matchAll(NAMED)) {
    const first = match[1] === 'import' ? match[2]?.replace(/[\s,]/g, '') : undefined;
    add((match[4] ?? match[5])!, [...(first ? ['default'] : []), ...splitNames(match[3] ?? '', /\sas\s/)]);
  }
  if (text.includes('require') || text.includes('await import')) {
    for (const match of text.matchAll(REQUIRED)) {
      if (match[6] !== undefined) add((match[4] ?? match[5])!, [match[6]]);
      else add((match[2] ?? match[3])!, splitNames(match[1]!, /:/));
    }
  }
  if (text.includes('import(')) for (const match of text.matchAll(TYPE)) if (!/^(?:then|catch|finally)$/.test(match[3]!)) add((match[1] ?? match[2])!, [match[3]!]);
  if (text.includes('<reference')) for (const match of text.matchAll(REFERENCE)) add(/^\.\.?\//.test(match[1]!) ? match[1]! : `./${match[1]!}`, []);
  return [
    ...Array.from(names, ([specifier, asked]) => ({ specifier, names: [...asked], prefix: false })),
    ...Array.from(prefixes, (specifier) => ({ specifier, names: [], prefix: true })),
  ];
}

/** `a, type b as c, d = 1` → `a`, `b`. */
function splitNames(list: string, rename: RegExp): string[] {
  return list
    .replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, ' ')
    .split(',')
    .flatMap((one) => (one.includes('=') || one.includes('...') ? [] : one.split(rename)[0]!.trim().replace(/^type\s+(?=\S)/, '').replace(/^['"]|['"]$/g, '')))
    .filter((one) => /^[\w$]+$/.test(one));
}
