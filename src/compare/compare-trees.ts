import type { Node } from '../engine/node.ts';

/** How two versions of a program differ, as far as their trees do. */
export interface TreeComparison {
  /** Every node has its twin; only names, texts and imports of types may differ. False: the code does something else now. */
  readonly sameShape: boolean;
  /** Literals whose text differs, old and new. Empty unless `sameShape`. */
  readonly texts: readonly TextPair[];
  /** Names differ somewhere. */
  readonly namesDiffer: boolean;
  /** Imports or exports of types differ; they leave no trace in the running program. */
  readonly typeImportsDiffer: boolean;
}

export interface TextPair {
  readonly before: string;
  readonly after: string;
  /** Text between tags, which only a person reads. */
  readonly isMarkup: boolean;
}

/** Fields that say where something stands or how it was spelled, not what it does. */
const SPELLING = new Set(['range', 'loc', 'start', 'end', 'parent', 'raw', 'comments', 'tokens', 'parenthesized', 'extra', 'directive']);

/** Texts that two trees were made of. */
export interface ComparedTexts {
  readonly before: string;
  readonly after: string;
}

/**
 * Compares two programs node by node: white space, comments, quotes, semicolons and needless brackets are no difference.
 * Absent and empty fields are the same, since parsers differ in them.
 *
 * @param texts what was parsed: with it only what is spelled otherwise is walked through.
 */
export function compareTrees(before: Node, after: Node, texts?: ComparedTexts): TreeComparison {
  const walk = new Walk(texts);
  const [oldBody, oldTypes] = withoutTypeImports(before.body as Node[]);
  const [newBody, newTypes] = withoutTypeImports(after.body as Node[]);
  const sameShape = walk.lists(oldBody, newBody);
  return {
    sameShape,
    texts: sameShape ? walk.texts : [],
    namesDiffer: walk.namesDiffer,
    typeImportsDiffer: oldTypes.length !== newTypes.length || !new Walk(texts, true).lists(oldTypes, newTypes),
  };
}

class Walk {
  readonly texts: TextPair[] = [];
  namesDiffer = false;
  readonly #spelling: ComparedTexts | undefined;
  readonly #exact: boolean;

  constructor(spelling: ComparedTexts | undefined, exact = false) {
    this.#spelling = spelling;
    this.#exact = exact;
  }

  lists(before: readonly unknown[], after: readonly unknown[]): boolean {
    return before.length === after.length && before.every((item, index) => this.#values(item, after[index]));
  }

  #values(before: unknown, after: unknown): boolean {
    if (Array.isArray(before) || Array.isArray(after)) return this.lists(Array.isArray(before) ? before : [], Array.isArray(after) ? after : []);
    if (isNode(before) && isNode(after)) return this.#nodes(before, after);
    if (typeof before === 'object' || typeof after === 'object') return isEmpty(before) && isEmpty(after);
    return before === after || (isEmpty(before) && isEmpty(after));
  }

  #nodes(before: Node, after: Node): boolean {
    if (before.type !== after.type) return false;
    // The same words mean the same wherever what is around them does (`await` in an async function), which is compared as well.
    if (this.#spelling !== undefined && isSpelledAlike(before, after, this.#spelling)) return true;
    switch (before.type) {
      case 'Identifier':
      case 'PrivateIdentifier':
      case 'JSXIdentifier':
        if (before.name !== after.name) {
          if (this.#exact) return false;
          this.namesDiffer = true;
        }
        return this.#fields(before, after, 'name');
      case 'Literal':
        if (typeof before.value === 'string' && typeof after.value === 'string') return this.#text(before.value, after.value, false);
        if (before.regex || after.regex) return sameText(before.regex, after.regex);
        return (before.bigint ?? null) === (after.bigint ?? null) && (before.bigint ? true : Object.is(before.value, after.value));
      case 'JSXText':
        return this.#text(collapse(before.value as string), collapse(after.value as string), true);
      case 'TemplateElement':
        return this.#text(String(before.value?.cooked ?? before.value?.raw), String(after.value?.cooked ?? after.value?.raw), false);
      default:
        return this.#fields(before, after, undefined);
    }
  }

  #text(before: string, after: string, isMarkup: boolean): boolean {
    if (before !== after) {
      if (this.#exact) return false;
      this.texts.push({ before, after, isMarkup });
    }
    return true;
  }

  #fields(before: Node, after: Node, except: string | undefined): boolean {
    for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (field === except || field === 'type' || SPELLING.has(field)) continue;
      if (!this.#values(before[field], after[field])) return false;
    }
    return true;
  }
}

function isSpelledAlike(old: Node, now: Node, { before, after }: ComparedTexts): boolean {
  return old.end - old.start === now.end - now.start && before.slice(old.start, old.end) === after.slice(now.start, now.end);
}

/** Absent, null, false and empty lists: what a parser leaves out or fills in. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** JSX drops line ends with the blanks around them. */
function collapse(text: string): string {
  return text.replace(/\s*\n\s*/g, '\n').replace(/^\n|\n$/g, '').replace(/\n/g, ' ');
}

/** The statements that run, and the imports and exports of types. `import { type A, b }` is split. */
function withoutTypeImports(body: readonly Node[]): readonly [runs: readonly Node[], types: readonly Node[]] {
  const runs: Node[] = [];
  const types: Node[] = [];
  for (const node of body) {
    const list = node.specifiers as Node[] | undefined;
    const isType = (one: Node): boolean => one.importKind === 'type' || one.exportKind === 'type';
    if (isType(node) && /^(?:ImportDeclaration|ExportAllDeclaration|ExportNamedDeclaration)$/.test(node.type) && !node.declaration) types.push(node);
    else if (list && list.some(isType)) {
      types.push({ ...node, specifiers: list.filter(isType) });
      const rest = list.filter((one) => !isType(one));
      if (rest.length > 0) runs.push({ ...node, specifiers: rest });
    } else runs.push(node);
  }
  return [runs, types];
}
