import type { SharedBy } from '../core/call-candidate.ts';
import type { Location } from '../core/location.ts';
import type { SourceFile } from '../core/source-file.ts';
import { bindings } from '../engine/mentions.ts';
import type { Node } from '../engine/node.ts';
import { isFunction, staticName, unwrap } from '../engine/node.ts';
import { nodesAround } from './nodes-around.ts';

/** Variables that stand for one another on the way to where a value is made. */
const MAX_ALIASES = 3;

/**
 * Which runs of the function around an expression see one and the same value: all of the program, all methods of an object,
 * all calls of what a function has returned, or all rounds of a loop. Undefined where each run has its own, and where that cannot be told.
 */
export function sharedBy(file: SourceFile, place: Location): SharedBy | undefined {
  const around = nodesAround(file, place.start.offset).map(({ node }) => node);
  const expression = around.findLast((node) => node.start === place.start.offset && node.end === place.end.offset);
  const own = around.findLast(isFunction);
  if (!expression || !own) return undefined;
  return (runsOnce(around) ? undefined : lifetimeOf(file, unwrap(expression), around, own, 0)) ?? ofRounds(file, unwrap(expression), around);
}

const LOOPS = /^(?:For(?:Of|In)?|While|DoWhile)Statement$/;
const ROUNDS = /^(?:map|forEach|flatMap|reduce|reduceRight|from|each|eachSeries|times)$/;

/** `const nonce = randomBytes(24); return texts.map((text) => seal(text, nonce, key))`: what is bound outside of a loop is the same in each round. */
function ofRounds(file: SourceFile, expression: Node, around: readonly Node[]): SharedBy | undefined {
  let root = expression;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (root.type !== 'Identifier' && root.type !== 'ThisExpression') return undefined;
  const name = root.type === 'Identifier' ? (root.name as string) : 'this';
  let crossed = false;
  for (let at = around.length - 1; at >= 0; at--) {
    const node = around[at]!;
    const parent = around[at - 1];
    if (node.type === 'BlockStatement' && declared(node.body as Node[], name)) break;
    if (isFunction(node)) {
      if ((node.params as Node[]).some((one) => bindings(one).includes(name))) break;
      // Anything else calls it once, or when it likes.
      const isRound = parent?.type === 'CallExpression' && parent.callee !== node && ROUNDS.test(String(parent.callee.property?.name));
      if (!isRound && (name === 'this' || parent?.type !== 'CallExpression')) break;
      crossed ||= isRound;
    } else if (LOOPS.test(node.type)) {
      const head = (node.left ?? node.init) as Node | undefined;
      if (head?.type === 'VariableDeclaration' && (head.declarations as Node[]).some((one) => bindings(one.id).includes(name))) break;
      crossed = true;
    }
  }
  return crossed && (root !== expression || name === 'this' || isLeftAlone(file, name, 0)) ? 'rounds' : undefined;
}

/** A program's start and what follows a promise run once, and a method that takes nothing works on what its object was made with. */
function runsOnce(around: readonly Node[]): boolean {
  const at = around.findIndex(isFunction);
  const outer = around[at]!;
  const parent = around[at - 1];
  if (parent?.type === 'MethodDefinition') return outer.params.length === 0;
  if (/^(?:main|run|start|bootstrap|setup|init|demo)$/.test(String(outer.id?.name ?? parent?.id?.name ?? ''))) return true;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
    const name = parent.callee.property?.name ?? parent.callee.name;
    return parent.callee === outer || name === undefined || /^(?:then|catch|finally|Promise|setTimeout|describe|it|test|beforeAll|beforeEach)$/.test(name as string);
  }
  return !around.some((node) => isFunction(node) && node.params.length > 0);
}

function lifetimeOf(file: SourceFile, expression: Node, around: readonly Node[], own: Node, aliases: number): SharedBy | undefined {
  if (expression.type === 'Identifier') return ofVariable(file, expression.name as string, around, own, aliases);
  if (expression.type !== 'MemberExpression') return undefined;
  const name = staticName(expression.property, expression.computed as boolean);
  if (name === undefined) return undefined;
  if (expression.object.type === 'ThisExpression') return ofMember(file, name, around);
  // `Box.NONCE`, `settings.iv` of an object of the module.
  const owner = expression.object.type === 'Identifier' ? moduleStatement(file, expression.object.name as string) : undefined;
  const held = owner?.type === 'ClassDeclaration' ? fieldOf(owner, name, true)?.value : owner?.type === 'VariableDeclarator' && owner.init ? propertyOf(unwrap(owner.init), name) : undefined;
  return held && isLeftAlone(file, `${String(expression.object.name)}\\.${name}`, 0) ? 'module' : undefined;
}

function ofVariable(file: SourceFile, name: string, around: readonly Node[], own: Node, aliases: number): SharedBy | undefined {
  let inside = true;
  for (const node of [...around].reverse()) {
    if (isFunction(node)) {
      const param = (node.params as Node[]).find((one) => bindings(one).includes(name));
      if (param) return !inside || node !== own ? (param.type === 'AssignmentPattern' && returnsInner(node, around) && isLeftAlone(file, name, 0) ? 'factory' : undefined) : undefined;
      if (node === own) inside = false;
    } else if (node.type === 'BlockStatement') {
      const found = declared(node.body as Node[], name);
      if (!found) continue;
      if (inside || around.indexOf(node) > around.indexOf(own)) return aliases < MAX_ALIASES && found.init ? lifetimeOf(file, unwrap(found.init), around, own, aliases + 1) : undefined;
      const outer = around.slice(0, around.indexOf(node)).findLast(isFunction);
      return found.init && outer && returnsInner(outer, around) && isLeftAlone(file, name, 0) ? 'factory' : undefined;
    }
  }
  const found = moduleStatement(file, name);
  return found?.type === 'VariableDeclarator' && found.init && isLeftAlone(file, name, 0) ? 'module' : undefined;
}

/** The field of `this`, set once: where it is declared or in the constructor. */
function ofMember(file: SourceFile, name: string, around: readonly Node[]): SharedBy | undefined {
  const cls = around.findLast((node) => node.type === 'ClassDeclaration' || node.type === 'ClassExpression');
  const method = cls && around[around.indexOf(cls) + 2];
  if (!cls || method?.kind === 'constructor' || method?.static === true) return undefined;
  // A stream is made for one text.
  if (cls.superClass && /Stream|Transform|Duplex|Readable|Writable|PassThrough/.test(file.text.slice(cls.superClass.start, cls.superClass.end))) return undefined;
  const field = fieldOf(cls, name, false);
  const constructor = (cls.body.body as Node[]).find((one) => one.kind === 'constructor');
  const inConstructor = constructor !== undefined && new RegExp(`\\bthis\\.${name}\\s*=[^=]`).test(file.text.slice(constructor.start, constructor.end));
  if (Boolean(field?.value) === inConstructor) return undefined;
  return isLeftAlone(file, `this\\.${name}`, inConstructor ? 1 : 0) ? 'object' : undefined;
}

/** Nothing writes it but for so many assignments, and nothing counts it up or fills it anew. */
function isLeftAlone({ text: whole }: SourceFile, name: string, assignments: number): boolean {
  const text = filledAtOnce(whole, name);
  const written = text.match(new RegExp(`(?<!\\b(?:const|let|var)\\s+|[\\w.#])${name}\\s*=(?![=>])`, 'g'))?.length ?? 0;
  if (written > assignments) return false;
  return !new RegExp(`(?<![\\w.])${name}(?:\\[[^\\]]*\\]\\s*(?:[-+^|&]?=(?!=)|\\+\\+)|\\.(?:write\\w*|fill|set|copy)\\()|\\b\\w*(?:increment|incr|fill|getRandomValues|advance|bump)\\w*\\([^()]*(?<![\\w.])${name}\\b|\\+\\+\\s*${name}\\[`, 'i').test(text);
}

/** The text without what fills a buffer where it is made: `const iv = new Uint8Array(12); crypto.getRandomValues(iv);` has its value then. */
export function filledAtOnce(text: string, name: string): string {
  return text.replace(new RegExp(`(\\b(?:const|let|var)\\s+${name}\\s*(?::[^=;]*)?=[^;=]*;?\\s*)(?:[\\w$]+\\.)*(?:getRandomValues|randomFillSync)\\(\\s*${name}\\s*\\)`, 'g'), '$1');
}

/** What a block binds to a name: a variable with one name, or a class. */
export function declared(statements: readonly Node[], name: string): Node | undefined {
  for (const raw of statements) {
    const statement = raw.type === 'ExportNamedDeclaration' && raw.declaration ? (raw.declaration as Node) : raw;
    if (statement.type === 'ClassDeclaration' && statement.id?.name === name) return statement;
    if (statement.type !== 'VariableDeclaration') continue;
    const found = (statement.declarations as Node[]).find((one) => one.id.type === 'Identifier' && one.id.name === name);
    if (found) return found;
  }
  return undefined;
}

/** What the module binds to a name. */
export function moduleStatement(file: SourceFile, name: string): Node | undefined {
  return file.tree ? declared(file.tree.body as unknown as Node[], name) : undefined;
}

/** A field of a class that is declared as one. */
export function fieldOf(cls: Node, name: string, isStatic: boolean): Node | undefined {
  return (cls.body.body as Node[]).find((one) => /^(?:PropertyDefinition|ClassProperty|AccessorProperty)$/.test(one.type) && Boolean(one.static) === isStatic && staticName(one.key, one.computed as boolean) === name);
}

function propertyOf(object: Node, name: string): Node | undefined {
  return object.type === 'ObjectExpression' ? (object.properties as Node[]).find((one) => one.type === 'Property' && staticName(one.key, one.computed as boolean) === name) : undefined;
}

/** The function gives one of those inside of it, alone or as a member, to be called many times. */
function returnsInner(outer: Node, around: readonly Node[]): boolean {
  const inner = around.slice(around.indexOf(outer) + 1);
  const child = inner.find(isFunction);
  if (!child) return false;
  const name = (child.id?.name ?? inner[inner.indexOf(child) - 1]?.id?.name) as string | undefined;
  const isGiven = (value: Node): boolean => value === child || (name !== undefined && value.type === 'Identifier' && value.name === name) || (value.type === 'ObjectExpression' && (value.properties as Node[]).some((one) => one.type === 'Property' && isGiven(unwrap(one.value))));
  if (outer.body.type !== 'BlockStatement') return isGiven(unwrap(outer.body));
  return (outer.body.body as Node[]).some((one) => one.type === 'ReturnStatement' && one.argument && isGiven(unwrap(one.argument)));
}
