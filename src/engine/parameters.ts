import { rangeOf } from '../core/location.ts';
import type { HoleInit, Machine } from './machine.ts';
import { elementOf } from './members.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { forEachChild, isFunction, staticName } from './node.ts';
import { isOfPageRouter, shapeOfName } from './request-shapes.ts';
import { asHanded } from './shape-checks.ts';
import { instantiate } from './typed.ts';
import type { Fn, Obj, Value } from './values.ts';
import { BOUND, cell, constant, object } from './values.ts';

/** How a function is entered from outside, by the conventions of frameworks. */
export type EntryKind = 'plain' | `fetch-route ${string}` | 'page' | 'loader' | 'lambda' | 'server-action' | 'wrapped-action' | 'resolver' | 'server-props' | 'svelte' | 'grpc';

/** The value of a parameter that no known call gives: client data where a framework puts it there. */
export function entryParameter(m: Machine, raw: Node, module: Module, index: number, kind: EntryKind = 'plain'): Value {
  return asHanded(raw, parameterOf(m, raw, module, index, kind));
}

function parameterOf(m: Machine, raw: Node, module: Module, index: number, kind: EntryKind): Value {
  const param = inner(raw);
  const decorated = decoratedValue(m, raw, param, module);
  if (decorated) return decorated;
  const name = param.type === 'Identifier' ? (param.name as string) : '';
  const base: HoleInit = { origin: 'parameter', text: name || 'parameter', site: { path: module.path, range: rangeOf(param) }, requestLike: isTakenFrom(param) ? undefined : index === 0 && param.type === 'ObjectPattern' && isBeforeResponse(module, param) ? 'request' : shapeOfName(name, index) };
  const annotated = m.ops.annotated((param.typeAnnotation ?? raw.typeAnnotation)?.typeAnnotation as Node | undefined, module, base);
  if (annotated && annotated.t !== 'hole') return index === 0 && kind.startsWith('fetch-route ') ? withMethod(annotated, kind.slice(12)) : annotated;
  const framework = kind === 'wrapped-action' ? wrappedParameter(m, param, base) : frameworkParameter(m, kind, index, base);
  if (framework) return framework;
  if (annotated?.t === 'hole' && (annotated.harmless !== undefined || annotated.shape)) return annotated;
  // A handler that was declared far from its router: `(req, res) => …`.
  const handed = m.wanted.roles.size > 0 ? handedId(m, name, index) : undefined;
  if (handed !== undefined) return base.requestLike ? m.hole({ ...base, lends: handed }) : instantiate(m, { k: 'instance', id: handed }, name, base.site);
  // A type that says nothing (any, an unresolved framework's Request) leaves the name to tell.
  return m.hole(base);
}

/** `req: Parameters<Base['list']>[0]`: what another function of the program gets, which that one has its own name and rules for. */
function isTakenFrom(param: Node): boolean {
  const type = param.typeAnnotation?.typeAnnotation as Node | undefined;
  return type?.type === 'TSIndexedAccessType' && type.objectType.typeName?.name === 'Parameters';
}

/** `async ({ body, headers }, res) => …`: a handler that takes its request apart at once. */
function isBeforeResponse(module: Module, param: Node): boolean {
  const { text } = module.file;
  return /^[^,(){}]{0,80},\s*(?:res|response|reply)\s*[,):]/.test(text.slice(param.end, param.end + 120)) && /\b(?:body|query|params|headers|cookies|signedCookies)\b/.test(text.slice(param.start, param.end));
}

/** The arguments of a function that no known call gives; a rest parameter with a tuple's type gets its members. */
export function entryArguments(m: Machine, fn: Fn, module: Module, kind: EntryKind = 'plain'): Value[] {
  return (fn.node.params as Node[]).flatMap((param, index) => {
    const value = entryParameter(m, param, module, index, kind);
    if (param.type !== 'RestElement' || value.t !== 'hole' || !value.shape) return param.type === 'RestElement' && value.t === 'hole' ? [elementOf(m, value, undefined)] : [value];
    const { node } = value.shape;
    return node.type === 'TSTupleType' ? (node.elementTypes as Node[]).map((element, at) => named(m.ops.getMember(value, String(at), undefined), element)) : [elementOf(m, value, undefined)];
  });
}

/** The type that models give to a parameter of this name at this place. */
function handedId(m: Machine, name: string, index: number): string | undefined {
  for (const [id, one] of Object.entries(m.models.handed ?? {})) if (one.index === index && one.names.includes(name)) return id;
  return undefined;
}

/** `[id: string, filters: Filters]`: a member of a tuple may have a name. */
function named(value: Value, element: Node): Value {
  const label = element.type === 'TSNamedTupleMember' ? (element.label?.name as string | undefined) : undefined;
  return value.t === 'hole' && label !== undefined ? { ...value, text: label } : value;
}

function inner(raw: Node): Node {
  let param = raw.type === 'TSParameterProperty' ? (raw.parameter as Node) : raw;
  if (param.type === 'AssignmentPattern') param = param.left as Node;
  return param.type === 'RestElement' ? (param.argument as Node) : param;
}

function frameworkParameter(m: Machine, kind: EntryKind, index: number, base: HoleInit): Value | undefined {
  const remote = (text: string): Value => m.hole({ ...base, origin: 'request', text, deep: true });
  const request = (): Value => {
    const id = m.models.globalTypes['Request'];
    return id ? instantiate(m, { k: 'instance', id }, base.text, base.site) : m.hole({ ...base, requestLike: 'request' });
  };
  if (kind.startsWith('fetch-route ')) return index === 0 ? withMethod(request(), kind.slice(12)) : index === 1 ? object([['params', remote('params')]]) : undefined;
  switch (kind) {
    case 'page':
      // @see https://nextjs.org/docs/app/api-reference/file-conventions/page: pages get segments undecoded, route handlers get them decoded.
      return index === 0 ? object([['params', { ...remote('params'), encoded: true } as Value], ['searchParams', remote('searchParams')]]) : undefined;
    case 'loader':
      return index === 0 ? object([['params', remote('params')], ['request', request()], ['context', m.hole({ ...base, text: 'context' })]]) : undefined;
    case 'svelte': {
      if (index !== 0) return undefined;
      const event: Obj = { ...object([['params', remote('params')], ['request', request()], ['url', remote('url')], ['cookies', remote('cookies')], ['fetch', m.models.globals['fetch'] ? instantiate(m, m.models.globals['fetch'], 'fetch', base.site) : m.hole({ ...base, text: 'fetch' })], ['locals', m.hole({ ...base, text: 'locals' })]]), rest: cell(m.hole(base)) };
      // `handle({ event, resolve })` of the hooks gets it so; no event has a member of that name.
      event.props.set('event', cell({ ...event, props: new Map(event.props) }));
      return event;
    }
    case 'grpc':
      return index === 0 ? { ...object([['request', remote('call.request')]]), rest: cell(m.hole(base)) } : undefined;
    case 'server-props':
      return index === 0 ? object([['params', remote('params')], ['query', remote('query')], ['req', m.hole({ ...base, text: 'req', requestLike: 'request' })]]) : undefined;
    case 'lambda':
      return index === 0 ? m.hole({ ...base, requestLike: 'event' }) : undefined;
    case 'server-action':
      return remote(base.text);
    case 'resolver':
      return index === 1 ? remote(base.text) : undefined;
    default:
      return undefined;
  }
}

/** What the function around an action found out by itself, as opposed to what the client sent. */
const OF_WRAPPER = /^(?:ctx|context|session)$/;

/** `client.inputSchema(schema).action(async ({ parsedInput, ctx }) => …)`, `withSession(async (session, id) => …)`. */
function wrappedParameter(m: Machine, param: Node, base: HoleInit): Value {
  const remote = m.hole({ ...base, origin: 'request', deep: true });
  if (OF_WRAPPER.test(base.text)) return m.hole({ ...base, origin: 'unknown' });
  const names = param.type === 'ObjectPattern' ? (param.properties as Node[]).map((one) => (one.key ? String(staticName(one.key, one.computed as boolean)) : '')) : [];
  const hasContext = names.some((name) => OF_WRAPPER.test(name)) || (param.type === 'Identifier' && new RegExp(`\\b${base.text.replace(/\$/g, '\\$')}\\.(?:ctx|context)\\b`).test(m.module.file.text));
  if (!hasContext) return remote;
  return { ...object(['ctx', 'context', ...names.filter((name) => OF_WRAPPER.test(name))].map((name) => [name, m.hole({ ...base, origin: 'unknown', text: name, requestLike: undefined })])), rest: cell(remote) };
}

/** The export `GET` answers GET and nothing else. */
function withMethod(request: Value, method: string): Value {
  if (request.t === 'typed' && method === method.toUpperCase()) request.props.set('method', cell(constant(method)));
  return request;
}

/** `@Query('id') id: string` is client data; `@Param('id', ParseIntPipe) id` went through a pipe. */
function decoratedValue(m: Machine, raw: Node, param: Node, module: Module): Value | undefined {
  for (const decorator of [...((raw.decorators ?? []) as Node[]), ...((param.decorators ?? []) as Node[])]) {
    const value = m.inEnv(module.env, () => m.ops.evaluate(decorator.expression));
    if (value.t !== 'typed' || value.type.k !== 'param' || value.type.marker.m !== 'RemoteParameter') continue;
    const text = param.type === 'Identifier' ? (param.name as string) : m.textOf(decorator.expression);
    const base: HoleInit = { origin: 'request', text, site: { path: module.path, range: rangeOf(param) }, deep: true };
    if (value.receiver === BOUND) return m.hole({ ...base, harmless: 'went through a pipe' });
    const shaped = m.ops.annotated(param.typeAnnotation?.typeAnnotation as Node | undefined, module, base);
    return shaped?.t === 'hole' ? shaped : m.hole(base);
  }
  return undefined;
}

/** Entry kinds of the functions of a module, by framework conventions on paths, names and directives. */
export function entryKinds(module: Module): Map<Node, EntryKind> {
  const kinds = new Map<Node, EntryKind>();
  const { path, file } = module;
  const tree = file.tree as unknown as Node;
  const serverFile = /^\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*(['"])use server\1/.test(file.text.slice(0, 2_000));
  const isRoute = /(?:^|\/)route\.[cm]?[jt]sx?$/.test(path);
  const isPage = /(?:^|\/)(?:page|layout|generateMetadata)\.[jt]sx?$/.test(path);
  const isSvelte = /(?:^|\/)\+(?:server|page\.server|layout\.server|page|layout)\.[jt]s$|(?:^|\/)hooks\.server\.[jt]s$/.test(path);
  const isOfSvelte = /['"]@sveltejs\/kit['"]/.test(file.text);
  const remixLike = /(?:remix|react-router)/.test(file.text) && !isOfPageRouter(file.text);
  for (const [name, fn, wrapped] of exportedFunctions(tree)) {
    const own = exportKind(name, { serverFile, isRoute, isPage, isSvelte: isSvelte || (isOfSvelte && takesEvent(fn)), remixLike });
    const kind = own === 'server-action' && wrapped ? 'wrapped-action' : own;
    // A function of Google's or Vercel's clouds is called `handler` too, and gets a request and a response.
    if (name === 'default' && isNamedPage(fn, module)) kinds.set(fn, 'page');
    if (kind && !(kind === 'lambda' && /^_?res(?:ponse)?$/.test(String((fn.params as Node[])[1]?.name)))) kinds.set(fn, kind);
  }
  if (/\$types|@sveltejs\/kit/.test(file.text)) markSvelteHandlers(tree, kinds);
  if (/['"](?:@grpc\/grpc-js|grpc)['"]|\baddService\(/.test(file.text)) markProcedures(tree, kinds);
  if (file.text.includes('use server')) markServerActions(tree, kinds);
  if (/resolvers?\b|Mutation|Query\b/.test(file.text)) markResolvers(tree, file.text, kinds);
  return kinds;
}

/** `({ url, cookies }: RequestEvent) => …`, whatever the file is called: by the members of the event that it takes apart, or its name. */
function takesEvent(fn: Node): boolean {
  const [first, ...others] = fn.params as Node[];
  if (!first || others.length > 0) return false;
  return first.type === 'ObjectPattern' ? (first.properties as Node[]).some((one) => /^(?:event|url|request|params|cookies|locals)$/.test(String(one.key?.name))) : /^(?:event|requestEvent|evt)$/.test(String(first.name));
}

/** `export default async function SignIn({ searchParams }: Props)`: a page, wherever it stands. */
function isNamedPage(fn: Node, module: Module): boolean {
  const first = (fn.params as Node[])[0];
  const named = (list: readonly Node[]): boolean => list.some((one) => one.key && staticName(one.key, one.computed as boolean) === 'searchParams');
  if (first?.type === 'ObjectPattern') return named(first.properties as Node[]);
  // `Page(props: Props)`, where the type of the file says what they are, or Next's own does.
  const type = first?.typeAnnotation?.typeAnnotation as Node | undefined;
  const name = type?.type === 'TSTypeReference' ? String(type.typeName?.name) : undefined;
  const declared = name === undefined ? undefined : module.types.get(name);
  if (declared?.kind !== 'node') return name === 'PageProps' || named((type?.members ?? []) as Node[]);
  const body = (declared.node.typeAnnotation ?? declared.node.body ?? {}) as Node;
  return named((body.members ?? body.body ?? []) as Node[]);
}

function exportKind(name: string, at: { serverFile: boolean; isRoute: boolean; isPage: boolean; isSvelte: boolean; remixLike: boolean }): EntryKind | undefined {
  const method = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|fallback)$/.test(name);
  if (at.isSvelte && (method || name === 'load' || name === 'actions' || name === 'handle')) return 'svelte';
  if (at.isRoute && method) return `fetch-route ${name}`;
  if (at.isPage && (name === 'default' || name === 'generateMetadata')) return 'page';
  if (name === 'getServerSideProps' || name === 'getStaticProps') return 'server-props';
  if (at.remixLike && /^(?:loader|action|clientLoader|clientAction)$/.test(name)) return 'loader';
  if (/^(?:handler|lambdaHandler|lambda_handler)$/.test(name)) return 'lambda';
  if (name === 'middleware') return 'fetch-route middleware';
  return at.serverFile ? 'server-action' : undefined;
}

function* exportedFunctions(tree: Node): Generator<[name: string, fn: Node, wrapped?: boolean]> {
  for (const node of tree.body as Node[]) {
    if (node.type === 'ExportDefaultDeclaration' && node.declaration && isFunction(node.declaration)) yield ['default', node.declaration];
    if (node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression') {
      const target = node.expression.left as Node;
      const exported = target.type === 'MemberExpression' && (target.object.name === 'exports' || (target.object.object?.name === 'module' && target.object.property?.name === 'exports'));
      if (exported && isFunction(node.expression.right)) yield [staticName(target.property, target.computed as boolean) ?? '', node.expression.right];
    }
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) continue;
    const declaration = node.declaration as Node;
    if (declaration.type === 'FunctionDeclaration' && declaration.id) yield [declaration.id.name as string, declaration];
    if (declaration.type === 'VariableDeclaration') {
      for (const one of declaration.declarations as Node[]) {
        const init = one.init as Node | null;
        if (!init || one.id.type !== 'Identifier') continue;
        if (isFunction(init)) yield [one.id.name as string, init];
        // `export const handler = middy(async (event) => …)`, `export const actions = { default: async (event) => … }`
        if (init.type === 'CallExpression') for (const argument of init.arguments as Node[]) if (isFunction(argument)) yield [one.id.name as string, argument, true];
        if (init.type === 'ObjectExpression') for (const property of init.properties as Node[]) if (property.value && isFunction(property.value)) yield [one.id.name as string, property.value];
      }
    }
  }
}

/** `export const GET: RequestHandler = async ({ url }) => …` says what it is by its type. */
function markSvelteHandlers(tree: Node, kinds: Map<Node, EntryKind>): void {
  visitAll(tree, (one) => {
    if (one.type !== 'VariableDeclarator' || !one.init) return;
    const type = String(one.id.typeAnnotation?.typeAnnotation?.typeName?.name ?? one.init.typeAnnotation?.typeName?.name);
    if (!/^(?:RequestHandler|(?:Page|Layout)(?:Server)?Load|Actions|Action|Handle)$/.test(type)) return;
    visitAll(one.init as Node, (inside) => {
      if (isFunction(inside) && !kinds.has(inside)) kinds.set(inside, 'svelte');
    });
  });
}

/** `listTrains(call, callback) { … call.request … }`: a procedure of gRPC, by what everybody calls its parameters. */
function markProcedures(tree: Node, kinds: Map<Node, EntryKind>): void {
  visitAll(tree, (one) => {
    const [first, second] = isFunction(one) ? (one.params as Node[]) : [];
    if (first?.name === 'call' && (second === undefined || /^(?:callback|cb|done)$/.test(String(second.name))) && !kinds.has(one)) kinds.set(one, 'grpc');
  });
}

function markServerActions(node: Node, kinds: Map<Node, EntryKind>): void {
  visitAll(node, (one) => {
    if (!isFunction(one) || one.body?.type !== 'BlockStatement') return;
    const first = one.body.body[0] as Node | undefined;
    if (first?.type === 'ExpressionStatement' && first.expression.value === 'use server') kinds.set(one, 'server-action');
  });
}

/** Functions of `const resolvers = { Query: { user(parent, args) {…} } }` get client data as second argument. */
function markResolvers(node: Node, text: string, kinds: Map<Node, EntryKind>): void {
  // Bundlers and containers have resolvers too: a single one counts only beside GraphQL.
  const names = /graphql|apollo|\bgql\b|Mutation|\bQuery\b/.test(text) ? /resolvers?$/i : /resolvers$/i;
  visitAll(node, (one) => {
    const isNamed = (one.type === 'VariableDeclarator' && names.test(String(one.id?.name)) && one.init) || (one.type === 'Property' && /^(?:Query|Mutation|Subscription)$/.test(String(one.key?.name)) && one.value);
    if (!isNamed || typeof isNamed !== 'object' || isNamed.type !== 'ObjectExpression') return;
    visitAll(isNamed as Node, (inside) => {
      if (inside.type === 'Property' && inside.value && isFunction(inside.value) && inside.value.params.length > 0) kinds.set(inside.value, 'resolver');
    });
  });
}

function visitAll(node: Node, visit: (node: Node) => void): void {
  visit(node);
  forEachChild(node, (child) => visitAll(child, visit));
}
