import type { Machine } from './machine.ts';
import { forEachChild, isFunction, unwrap } from './node.ts';
import type { Node } from './node.ts';
import type { Cell, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

/** Declares what is visible before its line: functions of this block, and (at function level) `var`s of the whole body. */
export function hoist(m: Machine, statements: readonly Node[], owner: Node | undefined): void {
  if (owner) for (const name of varNames(m, owner)) if (!m.env.vars.has(name)) m.env.vars.set(name, { v: UNDEFINED });
  for (const statement of statements) {
    const node = (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') && statement.declaration ? (statement.declaration as Node) : statement;
    if (node.type === 'FunctionDeclaration' && node.id && node.body) place(m, node.id.name as string, { v: m.ops.makeFunction(node, m.env) });
    else if (node.type === 'ClassDeclaration' && node.id) {
      // Classes are evaluated on first use: functions above them may refer to them.
      const { env, module } = m;
      place(m, node.id.name as string, { v: UNDEFINED, load: () => m.inModule(module, env, () => m.ops.makeClass(node, env)) });
    } else if (node.type === 'TSEnumDeclaration') declareEnum(m, node);
    else if (node.type === 'VariableDeclaration' && owner?.type === 'Program') declareAhead(m, node);
  }
}

/** Handlers run when a request comes, and see what stands below them in the module: `app.get('/', (req) => merge(req.body)); const merge = (value) => …`. */
function declareAhead(m: Machine, declaration: Node): void {
  const { env, module } = m;
  for (const { id, init } of declaration.declarations as Node[]) {
    if (id.type !== 'Identifier' || !init || !isMade(unwrap(init as Node))) continue;
    place(m, id.name as string, { v: UNDEFINED, load: () => m.inModule(module, env, () => m.ops.evaluate(init as Node)) });
  }
}

/** What makes a value and does nothing else. */
function isMade(node: Node): boolean {
  if (isFunction(node)) return true;
  switch (node.type) {
    case 'Literal': case 'TemplateLiteral': case 'ArrayExpression': case 'ObjectExpression': case 'ClassExpression':
      return true;
    case 'NewExpression':
      return /^(?:Set|Map|RegExp|URL)$/.test(String(node.callee.name));
    case 'CallExpression':
      return node.callee.name === 'require' || (node.callee.object?.name === 'Object' && node.callee.property?.name === 'freeze');
    default:
      return false;
  }
}

/** Fills the cell that an export may already share, or makes one. */
function place(m: Machine, name: string, init: Cell): void {
  const known = m.env.vars.get(name);
  if (known) Object.assign(known, init);
  else m.env.vars.set(name, init);
}

function declareEnum(m: Machine, node: Node): void {
  const { env, module } = m;
  place(m, node.id.name as string, { v: UNDEFINED, load: () => m.inModule(module, env, () => enumValue(m, node)) });
}

function enumValue(m: Machine, node: Node): Value {
  const props = new Map<string, { v: Value }>();
  let next = 0;
  for (const member of (node.body?.members ?? node.members ?? []) as Node[]) {
    const name = String(member.id?.name ?? member.id?.value);
    const value = member.initializer ? m.ops.evaluate(member.initializer) : ({ t: 'const', v: next } as const);
    if (value.t === 'const' && typeof value.v === 'number') next = value.v + 1;
    props.set(name, { v: value.t === 'const' ? value : m.harmless('enum member', member) });
  }
  return { t: 'obj', props };
}

/** `var` names of a function body, without those of inner functions; computed once a function. */
function varNames(m: Machine, owner: Node): readonly string[] {
  const known = m.varNames.get(owner);
  if (known) return known;
  const names: string[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node) || node.type === 'ClassBody') return;
    if (node.type === 'VariableDeclaration' && node.kind === 'var' && !node.declare) for (const one of node.declarations as Node[]) patternNames(one.id, names);
    forEachChild(node, visit);
  };
  const body = (owner.body ?? owner) as Node | Node[];
  if (Array.isArray(body)) body.forEach(visit);
  else forEachChild(body, visit);
  m.varNames.set(owner, names);
  return names;
}

export function patternNames(pattern: Node, names: string[]): void {
  switch (pattern.type) {
    case 'Identifier':
      names.push(pattern.name as string);
      return;
    case 'ObjectPattern':
      for (const property of pattern.properties as Node[]) patternNames(property.value ?? property.argument, names);
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements as (Node | null)[]) if (element) patternNames(element, names);
      return;
    case 'AssignmentPattern':
      patternNames(pattern.left, names);
      return;
    case 'RestElement':
      patternNames(pattern.argument, names);
      return;
    default:
      return;
  }
}
