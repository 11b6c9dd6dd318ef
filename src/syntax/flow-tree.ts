import type { TSESTree } from '@typescript-eslint/types';

/** A node of hermes-parser's ESTree, which knows more node types than TS-ESTree. */
export interface HermesNode {
  type: string;
  range: [number, number];
  [key: string]: unknown;
}

const keywords: Readonly<Record<string, string>> = {
  StringTypeAnnotation: 'TSStringKeyword', NumberTypeAnnotation: 'TSNumberKeyword', BooleanTypeAnnotation: 'TSBooleanKeyword', BigIntTypeAnnotation: 'TSBigIntKeyword',
  SymbolTypeAnnotation: 'TSSymbolKeyword', AnyTypeAnnotation: 'TSAnyKeyword', VoidTypeAnnotation: 'TSVoidKeyword', NullLiteralTypeAnnotation: 'TSNullKeyword',
};

/** Rewrites hermes' tree in place: Flow's casts, types and declarations become their TypeScript counterparts. */
export function toTypescriptTree(program: HermesNode): TSESTree.Program {
  rewrite(program);
  return program as unknown as TSESTree.Program;
}

/** Rewrites the children first, then the node. Gives the node that takes its place. */
function rewrite(node: HermesNode): HermesNode {
  if (isTypeNode(node)) return typeOf(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || key === 'loc' || key === 'range' || key === 'comments' || key === 'docblock') continue;
    if (Array.isArray(value)) node[key] = value.map((item: unknown) => (isNode(item) ? rewrite(item) : item));
    else if (isNode(value)) node[key] = rewrite(value);
  }
  switch (node.type) {
    case 'TypeCastExpression': case 'AsExpression': case 'AsConstExpression': case 'SatisfiesExpression':
      return { ...node, type: 'TSAsExpression', typeAnnotation: plainType(node.typeAnnotation, node) };
    case 'TypeAlias': case 'OpaqueType': case 'InterfaceDeclaration':
      return nothing(node);
    case 'ExportNamedDeclaration':
      return isNode(node.declaration) && node.declaration.type === 'EmptyStatement' ? { ...node, declaration: null, specifiers: [] } : node;
    case 'EnumDeclaration':
      return enumOf(node);
    case 'ComponentDeclaration': case 'HookDeclaration':
      return functionOf(node);
    default:
      return node.type.startsWith('Declare') ? nothing(node) : node;
  }
}

function isNode(value: unknown): value is HermesNode {
  return typeof value === 'object' && value !== null && typeof (value as HermesNode).type === 'string';
}

function isTypeNode(node: HermesNode): boolean {
  return node.type.endsWith('TypeAnnotation') || node.type === 'TypeAnnotation' || node.type === 'TypeParameterInstantiation' || node.type === 'TypeParameterDeclaration' || node.type in keywords;
}

function typeOf(node: HermesNode): HermesNode {
  const { range } = node;
  const keyword = keywords[node.type];
  if (keyword !== undefined) return { type: keyword, range };
  switch (node.type) {
    case 'TypeAnnotation':
      return { type: 'TSTypeAnnotation', range, typeAnnotation: plainType(node.typeAnnotation, node) };
    case 'TypeParameterInstantiation':
      return { type: 'TSTypeParameterInstantiation', range, params: typesOf(node.params) };
    case 'GenericTypeAnnotation': {
      const args = isNode(node.typeParameters) ? typeOf(node.typeParameters) : undefined;
      if (!isNode(node.id) || node.id.type !== 'Identifier') return { type: 'TSUnknownKeyword', range };
      return { type: 'TSTypeReference', range, typeName: node.id, typeArguments: args };
    }
    case 'ArrayTypeAnnotation':
      return { type: 'TSArrayType', range, elementType: plainType(node.elementType, node) };
    case 'UnionTypeAnnotation':
      return { type: 'TSUnionType', range, types: typesOf(node.types) };
    case 'NullableTypeAnnotation': {
      const types = [{ type: 'TSNullKeyword', range }, { type: 'TSUndefinedKeyword', range }, plainType(node.typeAnnotation, node)];
      return { type: 'TSUnionType', range, types };
    }
    case 'StringLiteralTypeAnnotation': case 'NumberLiteralTypeAnnotation': case 'BooleanLiteralTypeAnnotation':
      return { type: 'TSLiteralType', range, literal: { type: 'Literal', range, value: node.value, raw: node.raw } };
    default:
      return { type: 'TSUnknownKeyword', range };
  }
}

function typesOf(value: unknown): HermesNode[] {
  return Array.isArray(value) ? value.filter(isNode).map((item) => (isTypeNode(item) ? typeOf(item) : item)) : [];
}

/** The type itself, without the `: ` annotation around it. */
function plainType(value: unknown, owner: HermesNode): HermesNode {
  if (!isNode(value)) return { type: 'TSUnknownKeyword', range: owner.range };
  if (value.type === 'TSTypeAnnotation') return value.typeAnnotation as HermesNode;
  if (value.type === 'TypeAnnotation') return plainType(value.typeAnnotation, value);
  return isTypeNode(value) ? typeOf(value) : value;
}

function nothing(node: HermesNode): HermesNode {
  return { type: 'EmptyStatement', range: node.range };
}

function enumOf(node: HermesNode): HermesNode {
  const body = node.body as HermesNode;
  const members = (Array.isArray(body.members) ? body.members : []).filter(isNode).map((member) => ({
    type: 'TSEnumMember',
    range: member.range,
    id: member.id,
    computed: false,
    // A member without a value is its own name as a string.
    initializer: isNode(member.init) ? member.init : { type: 'Literal', range: member.range, value: (member.id as HermesNode).name },
  }));
  return { type: 'TSEnumDeclaration', range: node.range, id: node.id, const: false, declare: false, body: { type: 'TSEnumBody', range: body.range, members } };
}

/** `component Card(title: string) {}` and `hook useRows() {}` are functions; a component gets its parameters as properties of one object. */
function functionOf(node: HermesNode): HermesNode {
  const shared = { type: 'FunctionDeclaration', range: node.range, id: node.id, body: node.body, async: false, generator: false, expression: false };
  if (node.type === 'HookDeclaration') return { ...shared, params: node.params };
  const params = (Array.isArray(node.params) ? node.params : []).filter(isNode);
  const properties = params.map((param) =>
    param.type === 'ComponentParameter'
      ? { type: 'Property', range: param.range, key: param.name, value: param.local, kind: 'init', computed: false, method: false, shorthand: param.shorthand === true }
      : param,
  );
  return { ...shared, params: [{ type: 'ObjectPattern', range: node.range, properties, decorators: [], optional: false }] };
}
