import { rangeOf } from '../core/location.ts';
import { emptyFound } from './found.ts';
import { isTooMuch } from './effort.ts';
import type { Machine } from './machine.ts';
import type { Module, TypeDeclaration } from './module.ts';
import type { Node, Site } from './node.ts';
import { hoist, patternNames } from './scope.ts';
import { instantiate, memberType } from './typed.ts';
import type { Cell, Value } from './values.ts';
import { cell, UNDEFINED } from './values.ts';
import type { SourceFile } from '../core/source-file.ts';

const MAX_IMPORT_DEPTH = 4;
const MAX_MODULES = 20;

/** The module of a file: bound, hoisted and run once; functions in it are run when called. */
export function loadFile(m: Machine, file: SourceFile): Module {
  const known = m.modules.get(file.path);
  if (known) return known;
  const module: Module = {
    path: file.path, file, env: { vars: new Map(), parent: undefined }, exports: new Map(), starExports: [], commonjs: cell(UNDEFINED), types: new Map(),
    typeReexports: [], closures: [], later: [], found: emptyFound(), called: new Set(), state: 'new',
  };
  m.modules.set(file.path, module);
  if (!file.tree) {
    module.state = 'failed';
    return module;
  }
  runModule(m, module, file.tree as unknown as Node);
  return module;
}

/** Runs with a log of its own: what a module's body sets up must outlive the branch that happened to import it. */
function runModule(m: Machine, module: Module, tree: Node): void {
  const saved = { env: m.env, module: m.module, frame: m.frame, frames: m.frames.splice(0), targets: m.targets.splice(0), facts: m.facts, dead: m.dead, log: m.log, steps: m.steps, called: m.called, found: m.found };
  module.state = 'running';
  m.module = module;
  m.env = module.env;
  m.log = [];
  m.facts = [];
  m.dead = false;
  m.steps = 0;
  m.called = module.called;
  m.found = module.found;
  m.frame = { node: tree, module, self: UNDEFINED, fn: undefined, args: [], mark: 0, returns: [], factsAtEntry: [], yields: [], site: undefined };
  m.loadDepth++;
  try {
    const body = tree.body as Node[];
    bind(m, module, body);
    hoist(m, body, tree);
    for (const statement of body) {
      // A top-level throw under a condition never ends the module for us: what follows is still code.
      m.dead = false;
      m.ops.execute(statement);
    }
    module.state = 'done';
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    m.cutEntries++;
    module.state = 'done';
  } finally {
    m.loadDepth--;
    module.closures.splice(MAX_CLOSURES);
    module.bodyClosures = module.closures.length;
    Object.assign(m, { env: saved.env, module: saved.module, frame: saved.frame, facts: saved.facts, dead: saved.dead, log: saved.log, steps: saved.steps, called: saved.called, found: saved.found });
    m.frames.splice(0, m.frames.length, ...saved.frames);
    m.targets.splice(0, m.targets.length, ...saved.targets);
  }
}

const MAX_CLOSURES = 4_000;

/** Declares imports, exports and types before anything runs. */
function bind(m: Machine, module: Module, body: readonly Node[]): void {
  for (const node of body) {
    switch (node.type) {
      case 'ImportDeclaration':
        bindImport(m, module, node);
        break;
      case 'ExportNamedDeclaration':
        if (node.source) bindReexport(m, module, node);
        else bindExport(m, module, node);
        break;
      case 'ExportDefaultDeclaration': {
        const name = node.declaration?.id?.name as string | undefined;
        const target = name === undefined ? cell(UNDEFINED) : variable(module, name);
        module.exports.set('default', target);
        if (node.declaration) declareType(module, node.declaration, '*default');
        break;
      }
      case 'ExportAllDeclaration': {
        const specifier = node.source.value as string;
        if (node.exported) module.exports.set(String(node.exported.name ?? node.exported.value), lazy(() => m.ops.importValue(module, specifier, '*', node)));
        else module.starExports.push(() => m.ops.importValue(module, specifier, '*', node));
        module.typeReexports.push(specifier);
        break;
      }
      case 'TSImportEqualsDeclaration': {
        const specifier = node.moduleReference?.expression?.value as string | undefined;
        if (specifier !== undefined) {
          module.env.vars.set(node.id.name as string, lazy(() => m.ops.importValue(module, specifier, 'require', node)));
          module.types.set(node.id.name as string, { kind: 'import', specifier, name: '*' });
        }
        break;
      }
      case 'VariableDeclaration':
        bindRequires(module, node);
        break;
      default:
        declareType(module, node);
    }
  }
}

/** `const { Pool } = require('pg')` also names a type. */
function bindRequires(module: Module, node: Node): void {
  for (const one of node.declarations as Node[]) {
    const init = one.init as Node | null;
    if (init?.type !== 'CallExpression' || init.callee.name !== 'require' || typeof init.arguments[0]?.value !== 'string') continue;
    const specifier = init.arguments[0].value as string;
    if (one.id.type === 'Identifier') module.types.set(one.id.name as string, { kind: 'import', specifier, name: '*' });
  }
}

function lazy(load: () => Value): Cell {
  return { v: UNDEFINED, load };
}

function variable(module: Module, name: string): Cell {
  let found = module.env.vars.get(name);
  if (!found) module.env.vars.set(name, (found = cell(UNDEFINED)));
  return found;
}

function bindImport(m: Machine, module: Module, node: Node): void {
  const specifier = node.source.value as string;
  for (const one of node.specifiers as Node[]) {
    const local = one.local.name as string;
    const name = one.type === 'ImportDefaultSpecifier' ? 'default' : one.type === 'ImportNamespaceSpecifier' ? '*' : String(one.imported.name ?? one.imported.value);
    module.types.set(local, { kind: 'import', specifier, name });
    if (node.importKind === 'type' || one.importKind === 'type') continue;
    module.env.vars.set(local, lazy(() => m.ops.importValue(module, specifier, name, one)));
  }
}

function bindReexport(m: Machine, module: Module, node: Node): void {
  const specifier = node.source.value as string;
  module.typeReexports.push(specifier);
  for (const one of node.specifiers as Node[]) {
    const name = String(one.local.name ?? one.local.value);
    module.exports.set(String(one.exported.name ?? one.exported.value), lazy(() => m.ops.importValue(module, specifier, name, one)));
  }
}

function bindExport(_m: Machine, module: Module, node: Node): void {
  const declaration = node.declaration as Node | null;
  if (!declaration) {
    for (const one of node.specifiers as Node[]) module.exports.set(String(one.exported.name ?? one.exported.value), variable(module, String(one.local.name ?? one.local.value)));
    return;
  }
  const names: string[] = [];
  if (declaration.type === 'VariableDeclaration') for (const one of declaration.declarations as Node[]) patternNames(one.id, names);
  else if (declaration.id?.type === 'Identifier') names.push(declaration.id.name as string);
  declareType(module, declaration);
  if (/^TS(?:Interface|TypeAlias)/.test(declaration.type)) return;
  for (const name of names) module.exports.set(name, variable(module, name));
}

function declareType(module: Module, node: Node, as?: string): void {
  if (!/^(?:Class|TSInterface|TSTypeAlias|TSEnum)/.test(node.type)) return;
  const declaration: TypeDeclaration = { kind: 'node', node, module };
  if (node.id) module.types.set(node.id.name as string, declaration);
  if (as !== undefined) module.types.set(as, declaration);
}

/** The value of an import: a library model, a module of the repository, or an unknown. */
export function importValue(m: Machine, module: Module, specifier: string, name: string, node: Node | undefined): Value {
  if (specifier === '') return fromStars(module, name, m);
  const bare = specifier.startsWith('node:') ? specifier.slice(5) : specifier;
  if (bare === 'util') return builtinImport(bare, name);
  if (bare === 'module' && name === 'createRequire') return { t: 'builtin', name };
  if (bare === 'sprintf-js' && (name === 'sprintf' || name === 'vsprintf')) return { t: 'builtin', name: 'util.format' };
  if (bare === 'sprintf-js') return { t: 'obj', props: new Map([['sprintf', { v: { t: 'builtin', name: 'util.format' } }]]) };
  // `node:sqlite` is not the npm package `sqlite`.
  const model = m.models.aliases[specifier] ?? (Object.hasOwn(m.models.modules, specifier) ? specifier : (m.models.aliases[bare] ?? bare));
  const site = node ? { path: module.path, range: rangeOf(node) } : undefined;
  if (Object.hasOwn(m.models.modules, model)) return modelImport(m, model, name, site);
  const target = loadModule(m, module, specifier);
  if (target) return fromModule(m, target, name);
  const isConfiguration = /(?:^|[/.-])(?:config|configuration|env|environment|settings|constants?)(?:\.[cm]?[jt]s)?$|^\$env\//i.test(specifier) || (specifier === 'cloudflare:workers' && name === 'env');
  const lends = m.wanted.roles.has('Filter') ? lentBy(m, module, specifier, name, node) : undefined;
  return m.hole({ origin: isConfiguration ? 'environment' : 'call', lends, deep: isConfiguration, text: name === '*' || name === 'require' || name === 'default' ? specifier : name, site });
}

/** `import { Ticket } from '../models/ticket'`, from where nobody can look: what models say of a document's class. */
function lentBy(m: Machine, module: Module, specifier: string, name: string, node: Node | undefined): string | undefined {
  const local = String(name === 'require' ? (node ? nameGiven(module, node) : '') : name === 'default' ? (node?.local?.name ?? '') : name);
  if (!/^[A-Z]/.test(local) || !/(?:^|[/.])models?(?:[/.]|$)/i.test(specifier)) return undefined;
  return m.models.modules['mongoose']?.typeNames['Model'];
}

/** `const User = require('./models/user')`: what it is called here. */
function nameGiven(module: Module, call: Node): string {
  return /\b(?:const|let|var)\s+([\w$]+)\s*=\s*$/.exec(module.file.text.slice(Math.max(0, call.start - 80), call.start))?.[1] ?? '';
}

function builtinImport(module: string, name: string): Value {
  return { t: 'builtin', name: name === '*' || name === 'require' || name === 'default' ? module : `${module}.${name}` };
}

function modelImport(m: Machine, model: string, name: string, site: Site | undefined): Value {
  const value = exportOf(m, model, name, site);
  // A function by itself does not say which package it is of.
  return value.t === 'typed' && value.type.k === 'function' ? { ...value, from: model } : value;
}

function exportOf(m: Machine, model: string, name: string, site: Site | undefined): Value {
  const module = m.models.modules[model]!;
  const whole = { k: 'module', name: model } as const;
  if (name === '*') return instantiate(m, whole, model, site);
  if (name === 'require') return instantiate(m, module.equals ?? whole, model, site);
  if (name === 'default') return instantiate(m, module.exports['default'] ?? module.equals ?? whole, model, site);
  const type = (Object.hasOwn(module.exports, name) ? module.exports[name] : undefined) ?? (module.equals ? memberType(m.models, module.equals, name) : undefined);
  return type ? instantiate(m, type, name, site, undefined, name) : m.hole({ origin: 'call', text: name, site });
}

function fromStars(module: Module, name: string, m: Machine): Value {
  for (const star of module.starExports) {
    const value = m.ops.getMember(star(), name, undefined);
    if (value !== UNDEFINED) return value;
  }
  return UNDEFINED;
}

function fromModule(m: Machine, target: Module, name: string): Value {
  const common = target.commonjs.v;
  if (name === '*' || name === 'require') return common !== UNDEFINED && target.exports.size === 0 ? common : { t: 'module', mod: target };
  if (name === 'default' && !target.exports.has('default') && common !== UNDEFINED) return common;
  return m.ops.getMember({ t: 'module', mod: target }, name, undefined);
}

export function loadModule(m: Machine, from: Module, specifier: string): Module | undefined {
  if (m.loadDepth > MAX_IMPORT_DEPTH || m.modules.size > MAX_MODULES + m.modulesAtStart) return undefined;
  const file = m.host.resolve(from.path, specifier);
  if (!file) return undefined;
  const module = loadFile(m, file);
  return module.state === 'failed' ? undefined : module;
}
