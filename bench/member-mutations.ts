/** One way in which an assistant gets a member wrong. */
export interface MutationKind {
  readonly name: string;
  /** A use in real code; the group `m` is the member that is renamed. */
  readonly pattern: RegExp;
  readonly invented: string;
}

/** Replaces a real member by one that sounds right. What stands before it says what the receiver is, or does not. */
export const mutationKinds: readonly MutationKind[] = [
  { name: 'named import of a module of Node', pattern: /\bimport\s*\{\s*(?<m>\w+)[^}]*\}\s*from\s*['"](?:node:)?(?:fs|path|crypto|os|util|url|fs\/promises)['"]/d, invented: 'createSecureThing' },
  { name: 'required name of a module of Node', pattern: /\bconst\s*\{\s*(?<m>\w+)[^}=]*\}\s*=\s*require\(\s*['"](?:node:)?(?:fs|path|crypto|os|util|url|fs\/promises)['"]\s*\)/d, invented: 'createSecureThing' },
  { name: 'function of fs', pattern: /\bfs\.(?<m>readFileSync|existsSync|writeFileSync|mkdirSync|readFile|stat)\b(?=\()/d, invented: 'readFileAsync' },
  { name: 'function of path', pattern: /\bpath\.(?<m>join|resolve|basename|dirname|extname)\b(?=\()/d, invented: 'joinAll' },
  { name: 'function of crypto', pattern: /\bcrypto\.(?<m>createHash|randomBytes|randomUUID|createHmac)\b(?=\()/d, invented: 'createSecureHash' },
  { name: 'chained on a hash', pattern: /\bcreateHash\([^()]*\)\s*\.update\([^()]*\)\s*\.(?<m>digest)\b/d, invented: 'digestHex' },
  { name: 'static of Promise', pattern: /\bPromise\.(?<m>all|allSettled|resolve|race)\b(?=\()/d, invented: 'allResolved' },
  { name: 'static of Object', pattern: /\bObject\.(?<m>keys|entries|values|fromEntries|assign)\b(?=\()/d, invented: 'mapValues' },
  { name: 'static of JSON', pattern: /\bJSON\.(?<m>parse|stringify)\b(?=\()/d, invented: 'parseSafe' },
  { name: 'static of Math', pattern: /\bMath\.(?<m>max|min|round|floor|ceil)\b(?=\()/d, invented: 'clamp' },
  { name: 'static of Array', pattern: /\bArray\.(?<m>from|isArray|of)\b(?=\()/d, invented: 'range' },
  { name: 'static of Number', pattern: /\bNumber\.(?<m>isNaN|isInteger|parseInt|isFinite)\b(?=\()/d, invented: 'isNumeric' },
  { name: 'static of Date', pattern: /\bDate\.(?<m>now)\b(?=\()/d, invented: 'today' },
  { name: 'method of a literal text', pattern: /'[^'\n\\]*'\.(?<m>split|repeat|concat|replace|padStart|trim)\b(?=\()/d, invented: 'capitalize' },
  { name: 'method of a template', pattern: /(?<==\s*|return\s+|\()`[^`\\]*`\.(?<m>trim|replace|split|slice)\b(?=\()/d, invented: 'dedent' },
  { name: 'method of a literal list', pattern: /(?<=[=(,]\s*|return\s+)\[[^[\]\n]*\]\.(?<m>includes|join|map|filter|flat|forEach|some|concat)\b(?=\()/d, invented: 'contains' },
  { name: 'method of a Map in a const', pattern: /\bconst (?<v>\w+)(?:: Map<[^=\n]*>)? = new Map(?:<[^=\n]*>)?\([^\n]*\);[^]{0,600}?(?<![\w.])\k<v>\.(?<m>get|has|set)\b(?=\()/d, invented: 'getOrDefault' },
  { name: 'method of a Set in a const', pattern: /\bconst (?<v>\w+)(?:: Set<[^=\n]*>)? = new Set(?:<[^=\n]*>)?\([^\n]*\);[^]{0,600}?(?<![\w.])\k<v>\.(?<m>has|add)\b(?=\()/d, invented: 'contains' },
  { name: 'method of a text parameter', pattern: /[(,]\s*(?<v>\w+): string[,)][^\n]*\{\s*\n[^]{0,300}?(?<![\w.])\k<v>\.(?<m>trim|split|replace|startsWith|includes|toLowerCase|slice)\b(?=\()/d, invented: 'toTitleCase' },
  { name: 'method of a list parameter', pattern: /[(,]\s*(?<v>\w+): (?:readonly )?\w+\[\][,)][^\n]*\{\s*\n[^]{0,300}?(?<![\w.])\k<v>\.(?<m>map|filter|forEach|find|some|includes|join)\b(?=\()/d, invented: 'flatten' },
  { name: 'member of a URL', pattern: /\bconst (?<v>\w+) = new URL\([^\n]*\);[^]{0,400}?(?<![\w.])\k<v>\.(?<m>searchParams|pathname|hostname|href|toString)\b/d, invented: 'queryParams' },
  { name: 'member of a response', pattern: /\bconst (?<v>\w+) = await fetch\([^]{0,300}?\);[^]{0,300}?(?<![\w.])\k<v>\.(?<m>json|ok|status|text)\b/d, invented: 'toJson' },
  { name: 'method of a new date', pattern: /\bnew Date\([^()\n]*\)\.(?<m>toISOString|getTime|getFullYear|toLocaleDateString)\b(?=\()/d, invented: 'format' },
  { name: 'chained on what split gives', pattern: /(?<![\w$])String\([^()\n]*\)\.(?<m>split|trim|replace|slice|padStart|toLowerCase)\b(?=\()/d, invented: 'titleize' },
  { name: 'chained on keys', pattern: /\bObject\.keys\([\w.]+\)\.(?<m>map|filter|forEach|length|sort|reduce|some|every)\b/d, invented: 'groupInto' },
  { name: 'member of a whole module of the repository', pattern: /\bimport \* as (?<v>\w+) from ['"]\.{1,2}\/[^'"\n]+['"][^]{0,5000}?(?<![\w.])\k<v>\.(?<m>\w+)\b(?=\()/d, invented: 'fetchAllTheThings' },
];

/** A text with one member replaced, and where. */
export interface Mutant {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  readonly start: number;
}

/** The first use of each kind in a text, replaced. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  return mutationKinds.flatMap(({ name, pattern, invented }) => {
    const span = pattern.exec(text)?.indices?.groups?.['m'];
    return span === undefined ? [] : [{ kind: name, path, start: span[0], text: text.slice(0, span[0]) + invented + text.slice(span[1]) }];
  });
}
