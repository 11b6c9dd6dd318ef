import type { Disk } from '../../core/outside.ts';
import type { Node } from '../../engine/node.ts';
import { folderOf } from '../../project/repository-path.ts';
import type { Declared, Found } from './declaration-lookup.ts';
import { DeclarationLookup } from './declaration-lookup.ts';
import { declarationText } from './declaration-text.ts';
import { findTypes, packageOf } from './find-types.ts';
import type { ContextPiece } from './piece.ts';
import type { UsedNames } from './used-names.ts';

/** Longest text that one package gets, in characters: about 2,000 tokens. */
const MAX_TEXT = 7_000;
/** How far types that a declaration speaks of are followed: a call, its result, what that holds, the error in it. */
const MAX_STEPS = 6;
/** Ancestors of a class or interface in which used members are looked for. */
const MAX_PARENTS = 5;
/** Longest alias of a type that is shown, in characters: lists of names and shapes of data say what they are at their beginning. */
const MAX_ALIAS = 500;
/** Members of a type that are shown where the code names none of them: it may name one that is not there. */
const SOME_MEMBERS = 8;

/**
 * Declarations of what the shown code uses of installed packages, in the version that is installed: the reviewer need not
 * guess the interface of a library it knows in another version, or not at all. One piece a package.
 *
 * @param path of the importing file: packages are looked for from its folder upward.
 */
export function installedTypes(path: string, used: UsedNames, disk: Disk): readonly ContextPiece[] {
  const lookup = new DeclarationLookup(disk);
  const byPackage = new Map<string, Collector>();
  for (const { module, name, accessed } of used.imports) {
    const packageName = packageOf(module);
    const place = packageName === undefined ? undefined : findTypes(folderOf(path), packageName, module.slice(packageName.length), disk);
    if (packageName === undefined || !place) continue;
    let collector = byPackage.get(packageName);
    if (!collector) byPackage.set(packageName, (collector = new Collector(lookup, used.members, place.version)));
    const names = name === '*' ? accessed : [name];
    for (const one of names) collector.add(lookup.find(place.entry, one), accessed);
    // `import x from 'p'; x.f()` where the default export is the module itself.
    if (name === 'default' && collector.isEmpty) for (const one of accessed) collector.add(lookup.find(place.entry, one), []);
  }
  return [...byPackage].flatMap(([name, collector]) => (collector.isEmpty ? [] : [{ kind: 'types' as const, title: `${name} ${collector.version}, as installed`, text: collector.text() }]));
}

/** The declarations of one package, in the order they were found, each once. */
class Collector {
  readonly version: string;
  readonly #lookup: DeclarationLookup;
  readonly #members: ReadonlySet<string>;
  readonly #texts: string[] = [];
  readonly #seen = new Set<string>();
  #length = 0;

  constructor(lookup: DeclarationLookup, members: ReadonlySet<string>, version: string) {
    this.#lookup = lookup;
    this.#members = members;
    this.version = version;
  }

  get isEmpty(): boolean {
    return this.#texts.length === 0;
  }

  text(): string {
    return this.#texts.join('\n');
  }

  /** Shows what was found and, step by step, the types that it speaks of. `accessed`: what is read of it, if it is a whole module. */
  add(found: Found | undefined, accessed: readonly string[]): void {
    if (found === undefined) return;
    let latest = 'declared' in found ? found.declared : accessed.flatMap((name) => this.#declared(found.module, name));
    for (let step = 0; step <= MAX_STEPS && latest.length > 0; step++) latest = latest.flatMap((declared) => this.#show(declared));
  }

  #declared(path: string, name: string): readonly Declared[] {
    const found = this.#lookup.find(path, name);
    return found !== undefined && 'declared' in found ? found.declared : [];
  }

  /** Shows a declaration, and gives those that should follow: ancestors with used members, types that the shown lines speak of. */
  #show(declared: Declared): readonly Declared[] {
    const { node, path, text } = declared;
    const key = `${path}\0${node.start}`;
    if (this.#seen.has(key) || this.#length > MAX_TEXT) return [];
    this.#seen.add(key);
    const isUsed = membersOf(node).some((member) => this.#members.has(memberName(member)));
    const inherited = this.#parentsOf(declared);
    const parents = isUsed ? inherited : inherited.filter((parent) => this.#isUsed(parent, MAX_PARENTS));
    // What it inherits is what is used: its heading says from where.
    const isHeading = hasMembers(node) && !isUsed && parents.length > 0;
    const whole = isHeading ? headingText(node, text) : declarationText(node, text, this.#members, SOME_MEMBERS);
    const shown = node.type === 'TSTypeAliasDeclaration' && whole.length > MAX_ALIAS ? `${whole.slice(0, MAX_ALIAS)} … (cut)` : whole;
    this.#texts.push(shown);
    this.#length += shown.length;
    const isNamed = (member: Node): boolean => this.#members.has(memberName(member)) || ['constructor', ''].includes(memberName(member));
    const lines = hasMembers(node) ? membersOf(node).filter(isNamed) : [node];
    // A member that the code reads may be one that is not there: then what there is, inherited or not, is worth seeing.
    if (hasMembers(node) && lines.length === 0) return parents.length > 0 ? parents : inherited;
    return [...parents, ...lines.flatMap(typeNamesIn).flatMap((name) => this.#typesOf(path, name))];
  }

  #isUsed(declared: Declared, depth: number): boolean {
    if (membersOf(declared.node).some((member) => this.#members.has(memberName(member)))) return true;
    return depth > 0 && this.#parentsOf(declared).some((parent) => this.#isUsed(parent, depth - 1));
  }

  #parentsOf({ node, path }: Declared): readonly Declared[] {
    const heads = node.type === 'TSInterfaceDeclaration' ? ((node.extends ?? []) as Node[]).map((one) => one.expression as Node) : [node.superClass as Node | null | undefined];
    return heads.flatMap((head) => (head ? this.#typesNamed(path, nameParts(head)) : []));
  }

  /** The types of a reference, and, where it is no class or interface with members of its own, those it is made of: rows of `Promise<Row>`. */
  #typesOf(path: string, { parts, inner }: TypeName): readonly Declared[] {
    const found = this.#typesNamed(path, parts);
    return found.some(({ node }) => hasMembers(node)) ? found : [...found, ...inner.flatMap((name) => this.#typesOf(path, name))];
  }

  /** The types of a name such as `Options` or `parse.Result`; transformations of types tell a reader nothing. */
  #typesNamed(path: string, [head, tail]: readonly string[]): readonly Declared[] {
    if (head === undefined) return [];
    const module = tail === undefined ? undefined : this.#lookup.find(path, head);
    const found = tail === undefined ? this.#declared(path, head) : module !== undefined && 'module' in module ? this.#declared(module.module, tail) : [];
    return found.filter(({ node }) => node.type.startsWith('TS') || node.type.startsWith('Class')).filter(({ node }) => !/^TS(?:Mapped|Conditional|IndexedAccess)Type$/.test(String((node.typeAnnotation as Node | undefined)?.type)));
  }
}

/** `interface Queue extends Closable { … }` */
function headingText(node: Node, text: string): string {
  return `${text.slice(node.start, (node.body as Node).start).trim()} { … }`;
}

/** A type that is named, with the types in its brackets. */
interface TypeName {
  readonly parts: readonly string[];
  readonly inner: readonly TypeName[];
}

/** Names of types that a declaration or member is made of, without those of its type parameters. */
function typeNamesIn(value: unknown): readonly TypeName[] {
  if (Array.isArray(value)) return value.flatMap(typeNamesIn);
  if (typeof value !== 'object' || value === null || typeof (value as Node).type !== 'string') return [];
  const node = value as Node;
  if (node.type === 'TSTypeReference') return [{ parts: nameParts(node.typeName as Node), inner: typeNamesIn(node.typeArguments) }];
  return Object.entries(node).flatMap(([key, inner]) => (key === 'typeParameters' || key === 'parent' ? [] : typeNamesIn(inner)));
}

/** `a` or `a.b`; of longer ones nothing. */
function nameParts(node: Node): readonly string[] {
  if (node.type === 'Identifier') return [String(node.name)];
  const [head, tail] = [node.left ?? node.object, node.right ?? node.property] as [Node | undefined, Node | undefined];
  return head?.type === 'Identifier' && tail?.type === 'Identifier' ? [String(head.name), String(tail.name)] : [];
}

function hasMembers(node: Node): boolean {
  return node.type === 'TSInterfaceDeclaration' || node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function membersOf(node: Node): readonly Node[] {
  return hasMembers(node) ? ((node.body?.body ?? []) as Node[]) : [];
}

function memberName(member: Node): string {
  return String((member.key as Node | undefined)?.name ?? (member.key as Node | undefined)?.value ?? '');
}
