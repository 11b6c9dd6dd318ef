import type { Node } from '../engine/node.ts';

/** What an export looks like from outside, as text without spare white space: parameters and result, not bodies. */
export type ExportSignatures = ReadonlyMap<string, string>;

/** The exports of a module with their signatures: `createOrder` → `function (input: Order, user?: User): Promise<Order>`. Also `module.exports`. */
export function listExports(program: Node, text: string): ExportSignatures {
  const found = new Map<string, string>();
  const declared = new Map<string, Node>();
  for (const node of program.body as Node[]) for (const [name, one] of declarationsOf((node.declaration as Node | null) ?? node)) declared.set(name, one);
  const add = (name: string, node: Node | undefined): void => void found.set(name, node ? signatureOf(node, text) : 'value');
  for (const node of program.body as Node[]) {
    switch (node.type) {
      case 'ExportNamedDeclaration':
        for (const [name, one] of declarationsOf(node.declaration as Node | null)) add(name, one);
        for (const one of (node.specifiers ?? []) as Node[]) {
          const name = nameOf(one.exported as Node);
          if (node.source) found.set(name, `from ${String((node.source as Node).value)} ${nameOf(one.local as Node)}`);
          else add(name, declared.get(nameOf(one.local as Node)));
        }
        break;
      case 'ExportDefaultDeclaration': {
        const value = node.declaration as Node;
        add('default', value.type === 'Identifier' ? declared.get(value.name as string) : value);
        break;
      }
      case 'TSExportAssignment':
        add('default', node.expression as Node);
        break;
      case 'ExpressionStatement':
        commonJs(node.expression as Node, declared, add);
        break;
      default:
    }
  }
  return found;
}

/** Names whose signature differs or that are gone; new ones break nobody. */
export function changedExports(before: ExportSignatures, after: ExportSignatures): readonly string[] {
  return [...before].filter(([name, signature]) => after.get(name) !== signature).map(([name]) => name);
}

/** `module.exports = { a }`, `module.exports = f`, `exports.a = …`. */
function commonJs(node: Node, declared: ReadonlyMap<string, Node>, add: (name: string, node: Node | undefined) => void): void {
  if (node.type !== 'AssignmentExpression' || (node.left as Node).type !== 'MemberExpression') return;
  const { object, property } = node.left as Node;
  const value = node.right as Node;
  const resolve = (one: Node): Node | undefined => (one.type === 'Identifier' ? declared.get(one.name as string) : one);
  if (object.type === 'Identifier' && object.name === 'module' && nameOf(property as Node) === 'exports') {
    if (value.type !== 'ObjectExpression') return add('default', resolve(value));
    for (const one of value.properties as Node[]) if (one.type === 'Property') add(nameOf(one.key as Node), resolve(one.value as Node));
  } else if ((object.type === 'Identifier' && object.name === 'exports') || (object.type === 'MemberExpression' && nameOf(object.property as Node) === 'exports')) add(nameOf(property as Node), resolve(value));
}

function declarationsOf(node: Node | null): readonly (readonly [string, Node])[] {
  if (!node) return [];
  if (node.type === 'VariableDeclaration') return (node.declarations as Node[]).filter((one) => (one.id as Node).type === 'Identifier').map((one) => [(one.id as Node).name as string, one] as const);
  const name = node.id?.name as string | undefined;
  return name === undefined ? [] : [[name, node]];
}

function signatureOf(node: Node, text: string): string {
  const slice = (one: Node | null | undefined): string => (one ? text.slice(one.start, one.end).replace(/\s+/g, ' ').trim() : '');
  switch (node.type) {
    case 'VariableDeclarator': {
      const init = node.init as Node | null;
      const annotation = slice((node.id as Node).typeAnnotation as Node);
      return init && /Function|Class/.test(init.type) ? `${annotation}${signatureOf(init, text)}` : `value${annotation}`;
    }
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSDeclareFunction': {
      const parameters = ((node.params ?? []) as Node[]).map((one) => parameterOf(one, slice)).join(', ');
      return `${node.async ? 'async ' : ''}function${node.generator ? '*' : ''} ${slice(node.typeParameters as Node)}(${parameters})${slice(node.returnType as Node)}`;
    }
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const members = ((node.body?.body ?? []) as Node[])
        .filter((one) => one.accessibility !== 'private' && (one.key as Node | undefined)?.type !== 'PrivateIdentifier' && one.key)
        .map((one) => `${one.static ? 'static ' : ''}${nameOf(one.key as Node)}${(one.value as Node | null) && /Function/.test((one.value as Node).type) ? signatureOf(one.value as Node, text) : slice(one.typeAnnotation as Node)}`);
      return `class ${slice(node.superClass as Node)} { ${members.sort().join('; ')} }`;
    }
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSEnumDeclaration':
      return slice(node);
    default:
      return 'value';
  }
}

/** Names of parameters are nobody's business; their number, order, types and whether they may be left out are. */
function parameterOf(node: Node, slice: (one: Node | null | undefined) => string): string {
  switch (node.type) {
    case 'AssignmentPattern':
      return `${parameterOf(node.left as Node, slice)}=`;
    case 'RestElement':
      return `...${slice(node.typeAnnotation as Node)}`;
    case 'TSParameterProperty':
      return parameterOf(node.parameter as Node, slice);
    case 'ObjectPattern':
      return `{${((node.properties ?? []) as Node[]).map((one) => (one.key ? nameOf(one.key as Node) : '...')).sort().join()}}${slice(node.typeAnnotation as Node)}`;
    default:
      return `_${node.optional ? '?' : ''}${slice(node.typeAnnotation as Node)}`;
  }
}

function nameOf(node: Node): string {
  return String(node.name ?? node.value ?? '');
}
