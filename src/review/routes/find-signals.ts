import type { LineSet } from '../../core/change.ts';
import { hasLine } from '../../core/change.ts';
import { positionAt } from '../../core/location.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { forEachChild, isFunction } from '../../engine/node.ts';
import type { Node } from '../../engine/node.ts';
import { signalTable } from './signal-table.ts';
import type { Signal } from './signal-table.ts';

/** A reason found in the tree: `a shell (exec)`. */
export interface FoundSignal {
  readonly cause: Signal['cause'];
  readonly label: string;
}

/** What the given lines of a program use that makes a change complex; each matter once, in the order of the table. */
export function findSignals(source: SourceFile, lines: LineSet): readonly FoundSignal[] {
  if (!source.tree) return [];
  const finder = new SignalFinder(source, lines);
  finder.visit(source.tree as unknown as Node, { inLoop: false, inAsync: false });
  return finder.result();
}

interface Around {
  readonly inLoop: boolean;
  readonly inAsync: boolean;
}

class SignalFinder {
  readonly #source: SourceFile;
  readonly #lines: LineSet;
  readonly #found = new Map<string, FoundSignal>();
  /** Local name of an import → its module, without `node:`. */
  readonly #modules = new Map<string, string>();
  readonly #topLevel = new Set<string>();

  constructor(source: SourceFile, lines: LineSet) {
    this.#source = source;
    this.#lines = lines;
    for (const node of (source.tree!.body as unknown as Node[])) this.#bind(node);
  }

  result(): readonly FoundSignal[] {
    const order = [...signalTable.map((one) => one.label), 'an await in a loop', 'state shared by calls'];
    return [...this.#found.values()].sort((a, b) => order.indexOf(a.label.replace(/ \(.*/, '')) - order.indexOf(b.label.replace(/ \(.*/, '')));
  }

  visit(node: Node, around: Around): void {
    if (this.#isChanged(node)) this.#look(node, around);
    let inner = around;
    if (isFunction(node)) inner = { inLoop: false, inAsync: node.async === true };
    else if (/^(?:For(?:In|Of)?|While|DoWhile)Statement$/.test(node.type)) inner = { ...around, inLoop: true };
    forEachChild(node, (child) => this.visit(child, inner));
  }

  #look(node: Node, around: Around): void {
    switch (node.type) {
      case 'AwaitExpression':
        if (around.inLoop) this.#add('concurrency', 'an await in a loop', undefined);
        return;
      case 'ForOfStatement':
        if (node.await === true) this.#add('concurrency', 'an await in a loop', undefined);
        return;
      case 'CallExpression':
      case 'NewExpression':
        return this.#call(node);
      case 'AssignmentExpression':
      case 'UpdateExpression': {
        const target = (node.left ?? node.argument) as Node;
        if (around.inAsync && target.type === 'Identifier' && this.#topLevel.has(target.name as string)) this.#add('concurrency', 'state shared by calls', target.name as string);
        return;
      }
      case 'Identifier':
      case 'JSXIdentifier': {
        const name = node.name as string;
        for (const signal of signalTable) if (signal.names?.test(name)) this.#add(signal.cause, signal.label, name);
        const module = this.#modules.get(name);
        if (module !== undefined) this.#module(module);
        return;
      }
      case 'ImportDeclaration':
        if (node.importKind !== 'type') this.#module(String(node.source?.value));
        return;
      default:
    }
  }

  #call(node: Node): void {
    const callee = (node.callee as Node).type === 'ChainExpression' ? ((node.callee as Node).expression as Node) : (node.callee as Node);
    const isMember = callee.type === 'MemberExpression' && !callee.computed;
    const name = (isMember ? callee.property?.name : callee.name) as string | undefined;
    if (name === undefined) return;
    const whole = isMember ? `${String(callee.object?.name ?? '')}.${name}` : name;
    const first = (node.arguments as Node[] | undefined)?.[0];
    const isConstant = !first || (first.type === 'Literal' && typeof first.value === 'string') || (first.type === 'TemplateLiteral' && (first.expressions as Node[]).length === 0);
    for (const signal of signalTable) {
      if (signal.ofValues && isConstant) continue;
      if ((isMember ? signal.methods : signal.functions)?.test(name) || (isMember && signal.statics?.test(whole))) this.#add(signal.cause, signal.label, isMember && signal.statics ? whole : name);
    }
  }

  #module(name: string): void {
    const plain = name.replace(/^node:/, '');
    for (const signal of signalTable) if (signal.modules?.some((one) => plain === one || plain.startsWith(`${one}/`))) this.#add(signal.cause, signal.label, name);
  }

  #add(cause: Signal['cause'], label: string, name: string | undefined): void {
    if (!this.#found.has(label)) this.#found.set(label, { cause, label: name === undefined ? label : `${label} (${name.length > 40 ? `${name.slice(0, 40)}…` : name})` });
  }

  /** A long node counts only where its own first line is changed; its parts are asked themselves. */
  #isChanged(node: Node): boolean {
    return hasLine(this.#lines, positionAt(this.#source.lineStarts, node.start).line);
  }

  #bind(node: Node): void {
    const declared = (node.type === 'ExportNamedDeclaration' ? node.declaration : node) as Node | null;
    if (node.type === 'ImportDeclaration') for (const one of node.specifiers as Node[]) this.#modules.set(one.local.name as string, String(node.source?.value));
    else if (declared?.type === 'VariableDeclaration') {
      for (const { id, init } of declared.declarations as Node[]) {
        const call = init?.type === 'CallExpression' && init.callee?.name === 'require' ? (init.arguments?.[0]?.value as unknown) : undefined;
        for (const name of namesIn(id as Node)) {
          if (typeof call === 'string') this.#modules.set(name, call);
          else if (declared.kind !== 'const') this.#topLevel.add(name);
        }
      }
    }
  }
}

function namesIn(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [pattern.name as string];
  if (pattern.type === 'ObjectPattern') return (pattern.properties as Node[]).flatMap((one) => namesIn((one.value ?? one.argument) as Node));
  return [];
}
