import type { HoleInit, Machine } from './machine.ts';
import { parsedBy, schemaOf } from './schemas.ts';
import { memberType, instantiate } from './typed.ts';
import type { Module, TypeDeclaration } from './module.ts';
import type { Node } from './node.ts';
import { staticName } from './node.ts';
import type { Value } from './values.ts';
import { array } from './values.ts';

const HARMLESS_KEYWORDS: Readonly<Record<string, string>> = {
  TSNumberKeyword: 'number', TSBigIntKeyword: 'number', TSBooleanKeyword: 'boolean', TSUndefinedKeyword: 'undefined', TSNullKeyword: 'null', TSVoidKeyword: 'void', TSNeverKeyword: 'never',
};
const WRAPPERS = new Set(['Promise', 'Readonly', 'Required', 'Partial', 'NonNullable', 'Awaited', 'DeepPartial', 'Awaitable', 'MaybePromise', 'Prettify', 'Omit', 'Pick']);
const LISTS = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'AsyncIterable', 'Generator', 'AsyncGenerator']);
/** Types whose text form holds no quote. */
const HARMLESS_TYPES = new Set(['Date', 'Number', 'Boolean', 'BigInt', 'UUID']);

/**
 * What a type annotation tells about an unknown value: a number is harmless, a `Pool` is the library's type,
 * an interface gives its members their types. Undefined when it tells nothing.
 * Client data keeps its origin: a declared type checks nothing at run time.
 */
export function annotated(m: Machine, node: Node | undefined, module: Module, base: HoleInit, depth = 0): Value | undefined {
  if (!node || depth > 8) return undefined;
  const harmlessAs = (reason: string): Value | undefined => (base.origin === 'request' ? m.hole(base) : m.hole({ ...base, harmless: reason }));
  const keyword = HARMLESS_KEYWORDS[node.type];
  if (keyword) return harmlessAs(keyword);
  switch (node.type) {
    case 'TSLiteralType': {
      const literal = node.literal as Node;
      if (literal.type === 'TemplateLiteral') return templateType(m, literal, module, base, depth);
      return harmlessAs('literal type');
    }
    case 'TSTypeOperator':
      if (node.operator === 'keyof') return harmlessAs('keyof');
      return annotated(m, node.typeAnnotation, module, base, depth + 1);
    case 'TSOptionalType': case 'TSParenthesizedType':
      return annotated(m, node.typeAnnotation, module, base, depth + 1);
    case 'TSUnionType': {
      const parts = (node.types as Node[]).map((one) => annotated(m, one, module, base, depth + 1));
      const harmless = parts.every((one) => one?.t === 'hole' && one.harmless !== undefined);
      if (harmless) return harmlessAs('literal union');
      return parts.find((one) => one?.t === 'typed' || one?.t === 'obj') ?? (parts.find((one) => one?.t === 'hole' && one.shape) || undefined);
    }
    case 'TSIntersectionType': {
      for (const one of node.types as Node[]) {
        const value = annotated(m, one, module, base, depth + 1);
        if (value && (value.t !== 'hole' || value.shape || value.harmless !== undefined)) return value;
      }
      return undefined;
    }
    case 'TSArrayType':
      return listOf(m, node.elementType, module, base, depth);
    case 'TSTupleType':
      return m.hole({ ...base, shape: { node, module } });
    case 'TSTypeLiteral':
      return m.hole({ ...base, shape: { node, module } });
    case 'TSIndexedAccessType':
      return base.origin === 'request' ? undefined : indexedAccess(m, node, module, base, depth);
    case 'TSTypeQuery':
      return undefined;
    case 'TSImportType': {
      const specifier = (node.source ?? node.argument?.literal ?? node.argument)?.value as string | undefined;
      return specifier ? importedType(m, specifier, String(node.qualifier?.name ?? ''), module, base, depth) : undefined;
    }
    case 'TSTypeReference':
      return reference(m, node, module, base, depth);
    case 'GuardMemberType':
      return memberOfType(m, node.object, String(node['name']), module, base, depth);
    case 'GuardElementType':
      return elementOfType(m, node.object, module, base, depth);
    default:
      return undefined;
  }
}

function templateType(m: Machine, literal: Node, module: Module, base: HoleInit, depth: number): Value | undefined {
  const parts = ((literal.types ?? literal.expressions ?? []) as Node[]).map((one) => annotated(m, one, module, base, depth + 1));
  return parts.every((one) => one?.t === 'hole' && one.harmless !== undefined) && base.origin !== 'request' ? m.hole({ ...base, harmless: 'literal type' }) : undefined;
}

function listOf(m: Machine, element: Node, module: Module, base: HoleInit, depth: number): Value {
  const value = annotated(m, element, module, { ...base, text: `${base.text}[…]` }, depth + 1);
  const list = m.hole({ ...base, ...(value?.t === 'hole' && value.harmless !== undefined ? { harmless: value.harmless } : {}), shape: { node: { type: 'TSArrayType', start: element.start, end: element.end, elementType: element }, module } });
  return value && value.t !== 'hole' ? array([{ v: value, many: true }]) : list;
}

function nameOfType(node: Node): readonly string[] {
  if (node.type === 'Identifier') return [node.name as string];
  if (node.type === 'TSQualifiedName') return [...nameOfType(node.left), String(node.right.name)];
  return [];
}

/** Types that validators give: of zod, valibot, TypeBox, io-ts, yup, arktype. */
const INFERS: ReadonlySet<string> = new Set(['infer', 'output', 'InferOutput', 'Output', 'Static', 'TypeOf', 'InferType']);

/** `z.infer<typeof Bucket>` is what the validator `Bucket` lets through. */
function inferredFrom(m: Machine, query: Node | undefined, module: Module, base: HoleInit): Value | undefined {
  if (query?.type !== 'TSTypeQuery' || query.exprName.type !== 'Identifier') return undefined;
  const validator = m.inModule(module, module.env, () => m.ops.evaluate(query.exprName as Node));
  return schemaOf(validator) ? parsedBy(m, validator, m.hole(base), base.site) : undefined;
}

function reference(m: Machine, node: Node, module: Module, base: HoleInit, depth: number): Value | undefined {
  const path = nameOfType(node.typeName);
  const name = path[0];
  if (name === undefined) return undefined;
  const args = (node.typeArguments ?? node.typeParameters)?.params as Node[] | undefined;
  if (path.length === 1) {
    if (HARMLESS_TYPES.has(name) && !module.types.has(name)) return base.origin === 'request' ? m.hole(base) : m.hole({ ...base, harmless: name === 'Date' ? 'date' : 'number' });
    if (WRAPPERS.has(name) && args?.[0]) return annotated(m, args[0], module, base, depth + 1);
    if (LISTS.has(name) && args?.[0]) return listOf(m, args[0], module, base, depth);
    if (name === 'Record' && args?.[1]) return m.hole({ ...base, shape: { node, module } });
  }
  const inferred = base.origin === 'request' || !INFERS.has(path.at(-1)!) ? undefined : inferredFrom(m, args?.[0], module, base);
  if (inferred) return inferred;
  const declaration = module.types.get(name);
  if (!declaration) {
    const id = own(m.models.globalTypes, name);
    return id ? instantiate(m, { k: 'instance', id }, base.text, base.site) : undefined;
  }
  if (declaration.kind === 'import') return importedType(m, declaration.specifier, declaration.name === '*' ? path.slice(1).join('.') : [declaration.name, ...path.slice(1)].join('.'), module, base, depth);
  return declaredType(m, declaration, base, depth);
}

function declaredType(m: Machine, declaration: Extract<TypeDeclaration, { kind: 'node' }>, base: HoleInit, depth: number): Value | undefined {
  const { node, module } = declaration;
  switch (node.type) {
    case 'TSTypeAliasDeclaration':
      return annotated(m, node.typeAnnotation, module, base, depth + 1);
    case 'TSEnumDeclaration':
      return base.origin === 'request' ? m.hole(base) : m.hole({ ...base, harmless: 'enum' });
    case 'TSInterfaceDeclaration': {
      for (const parent of (node.extends ?? []) as Node[]) {
        const inherited = annotated(m, { type: 'TSTypeReference', start: parent.start, end: parent.end, typeName: parent.expression }, module, base, depth + 1);
        if (inherited?.t === 'typed') return inherited;
      }
      return m.hole({ ...base, shape: { node, module } });
    }
    case 'ClassDeclaration': {
      if (base.origin === 'request') return m.hole({ ...base, shape: { node, module } });
      const cell = module.env.vars.get(node.id?.name as string);
      const cls = cell ? m.get(cell) : undefined;
      return cls?.t === 'class' && !isDataClass(node) ? m.ops.unknownInstance(cls, base.text) : m.hole({ ...base, shape: { node, module } });
    }
    default:
      return undefined;
  }
}

/** A class without methods is a shape of data. */
function isDataClass(node: Node): boolean {
  return !(node.body.body as Node[]).some((member) => member.type === 'MethodDefinition' && member.kind !== 'constructor');
}

function importedType(m: Machine, specifier: string, name: string, module: Module, base: HoleInit, depth: number): Value | undefined {
  // Types may be re-exported in a circle.
  if (depth > 8) return undefined;
  const model = m.models.modules[m.models.aliases[specifier] ?? specifier];
  if (model) {
    const id = own(model.typeNames, name) ?? (name === 'default' ? own(model.typeNames, 'default') : undefined);
    if (id) return instantiate(m, { k: 'instance', id }, base.text, base.site);
    const inner = name.startsWith('default.') ? own(model.typeNames, name.slice(8)) : undefined;
    if (inner) return instantiate(m, { k: 'instance', id: inner }, base.text, base.site);
    const [first, ...rest] = name.split('.');
    let type = first !== undefined ? (own(model.exports, first) ?? (first === 'default' ? model.equals : undefined)) : undefined;
    for (const one of rest) type = type && memberType(m.models, type, one);
    if (type?.k === 'class') return instantiate(m, { k: 'instance', id: type.id }, base.text, base.site);
    return undefined;
  }
  const target = m.loadModule(module, specifier);
  if (!target) return undefined;
  const declaration = findType(m, target, name);
  if (!declaration) return undefined;
  return declaration.kind === 'node' ? declaredType(m, declaration, base, depth + 1) : importedType(m, declaration.specifier, declaration.name, target, base, depth + 1);
}

function findType(m: Machine, module: Module, name: string, depth = 0): TypeDeclaration | undefined {
  const found = module.types.get(name === 'default' ? '*default' : name);
  if (found || depth > 4) return found;
  for (const specifier of module.typeReexports) {
    const target = m.loadModule(module, specifier);
    const inner = target ? findType(m, target, name, depth + 1) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** The declared type of a member of a type. */
function memberOfType(m: Machine, type: Node, name: string, module: Module, base: HoleInit, depth: number): Value | undefined {
  switch (type.type) {
    case 'TSTypeLiteral': case 'TSInterfaceDeclaration': case 'ClassDeclaration': {
      const members = (type.members ?? type.body?.body ?? []) as Node[];
      for (const raw of members) {
        const member = raw.type === 'TSParameterProperty' ? raw.parameter : raw;
        if (!member.key || staticName(member.key, member.computed as boolean) !== name) continue;
        if (base.origin === 'request' && !hasValidator(member, VALIDATORS)) return m.hole({ ...base, ...nested(member, module), ...(m.wanted.roles.has('Filter') && hasValidator(member, TEXTS) ? { deep: false } : {}) });
        if (base.origin === 'request') return m.hole({ ...base, harmless: 'validated by its decorator' });
        return annotated(m, member.typeAnnotation?.typeAnnotation, module, base, depth + 1);
      }
      return undefined;
    }
    case 'TSTypeReference': {
      const args = (type.typeArguments ?? type.typeParameters)?.params as Node[] | undefined;
      return type.typeName?.name === 'Record' && args?.[1] ? annotated(m, args[1], module, base, depth + 1) : undefined;
    }
    case 'TSTupleType': {
      const element = (type.elementTypes as Node[])[Number(name)];
      return element ? annotated(m, element.type === 'TSNamedTupleMember' ? element.elementType : element, module, base, depth + 1) : undefined;
    }
    case 'TSArrayType':
      return Number.isInteger(Number(name)) ? annotated(m, type.elementType, module, base, depth + 1) : undefined;
    default:
      return undefined;
  }
}

function nested(member: Node, module: Module): { shape?: { node: Node; module: Module } } {
  const annotation = member.typeAnnotation?.typeAnnotation as Node | undefined;
  if (annotation?.type !== 'TSTypeReference') return {};
  const declaration = module.types.get(String(annotation.typeName?.name));
  return declaration?.kind === 'node' && (declaration.node.type === 'ClassDeclaration' || declaration.node.type === 'TSInterfaceDeclaration') ? { shape: { node: declaration.node, module: declaration.module } } : {};
}

/**
 * class-validator decorators after which a member of a request body holds no SQL.
 * @see https://github.com/typestack/class-validator#validation-decorators
 */
const VALIDATORS = /^(?:IsInt|IsNumber|IsPositive|IsNegative|IsUUID|IsEnum|IsBoolean|IsDate|IsDateString|IsISO8601|IsIn|IsNumberString|IsMongoId|IsHexadecimal|IsAlphanumeric|IsAlpha|IsULID|Matches|IsIP|IsPort|IsSemVer|IsLatitude|IsLongitude)$/;

/** Those after which it is a text, whatever it says. */
const TEXTS = /^(?:IsString|IsEmail|IsUrl|IsURL|IsPhoneNumber|IsMobilePhone|IsJWT|IsJSON|IsBase64|IsFQDN|IsStrongPassword|IsTimeZone|IsLocale|IsCreditCard|IsIBAN|IsAscii|Length|MinLength|MaxLength|Contains)$/;

function hasValidator(member: Node, names: RegExp): boolean {
  return ((member.decorators ?? []) as Node[]).some((one) => {
    const callee = one.expression.type === 'CallExpression' ? one.expression.callee : one.expression;
    return names.test(String(callee.name ?? callee.property?.name));
  });
}

function elementOfType(m: Machine, type: Node, module: Module, base: HoleInit, depth: number): Value | undefined {
  if (type.type === 'TSArrayType') return annotated(m, type.elementType, module, base, depth + 1);
  if (type.type === 'TSTypeReference') return memberOfType(m, type, '0', module, base, depth);
  return undefined;
}

/** `(typeof COLUMNS)[number]`, `Order['status']`. */
function indexedAccess(m: Machine, node: Node, module: Module, base: HoleInit, depth: number): Value | undefined {
  const object = node.objectType as Node;
  if (object.type === 'TSTypeQuery') return m.hole({ ...base, harmless: 'member of a constant' });
  const key = node.indexType as Node;
  if (key.type === 'TSLiteralType' && object.type === 'TSTypeReference') {
    const shape = annotated(m, object, module, base, depth + 1);
    if (shape?.t === 'hole' && shape.shape) return memberOfType(m, shape.shape.node, String(key.literal.value), shape.shape.module, base, depth + 1);
  }
  return undefined;
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
