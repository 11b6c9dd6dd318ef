// What TypeScript's lib files and @types/node say: members that constructors make, what calls give, names that are types only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is declared as one of these is often something more: it is never the certain type of a result. */
const SUPERTYPES = new Set(['events/#', 'stream/#', 'stream/Readable#', 'stream/Writable#', 'stream/Duplex#', 'stream/Transform#', 'EventTarget#', 'Event#', 'Error#', 'Function#', 'Object#', 'Node#', 'Element#', 'Document#', 'Generator#', 'Iterator#', 'AbstractRange#']);

/** Opens a program over one version of @types/node and the newest libs; `folder` is the package's. */
function openProgram(folder) {
  const entry = join(dirname(folder), 'entry.ts');
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, `/// <reference path="./package/index.d.ts" />\nexport {};\n`);
  const libs = ['lib.esnext.full.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'];
  const program = ts.createProgram([entry], { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: libs, types: [], strict: true, skipLibCheck: true, noEmit: true });
  return { program, checker: program.getTypeChecker() };
}

/** Names of each builtin module that are only types: `{ 'fs/': ['PathLike', …] }`. */
export function typeOnlyNames(folder) {
  const { checker } = openProgram(folder);
  const names = {};
  for (const module of checker.getAmbientModules()) {
    const exported = checker.getExportsOfModule(module);
    const types = exported.filter((one) => !(resolved(checker, one).flags & ts.SymbolFlags.Value)).map((one) => one.name);
    names[`${module.name.slice(1, -1).replace(/^node:/, '')}/`] = types.filter((name) => name !== 'export=' && name !== 'default');
  }
  return names;
}

function resolved(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * For each key of the runtime (`fs/Stats#`, `Promise`, `os/constants`) its members as the types know them:
 * `Map<key, { open, members: Map<name, { callable, gives }> }>`; and the classes of the DOM, which Node does not have.
 */
export function typeFacts(folder, runtimeKeys, same) {
  const { program, checker } = openProgram(folder);
  const modules = new Map(checker.getAmbientModules().map((one) => [one.name.slice(1, -1).replace(/^node:/, ''), one]));
  const globals = new Map(checker.getSymbolsInScope(program.getSourceFile(join(dirname(folder), 'entry.ts')), ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace).map((one) => [one.name, one]));
  const dom = domThings(globals, runtimeKeys, same);
  const keyOf = new Map();
  const types = new Map();
  for (const key of [...runtimeKeys, ...dom]) {
    const type = typeOfKey(key, { checker, modules, globals });
    if (type === undefined) continue;
    types.set(key, type);
    if (type.symbol && !keyOf.has(type.symbol) && type.symbol.name !== '__type' && !(type.symbol.flags & ts.SymbolFlags.Function)) keyOf.set(instanceMark(type, key), key);
  }
  const refer = (type) => reference(type, { checker, keyOf });
  const facts = new Map();
  for (const [key, type] of types) {
    const members = new Map();
    const apparent = checker.getApparentType(type);
    for (const member of checker.getPropertiesOfType(apparent)) {
      const name = member.name;
      if (name.startsWith('__@') || name === 'prototype' || name === 'export=') continue;
      members.set(name, memberFacts(member, key, { checker, refer }));
    }
    facts.set(key, { open: checker.getIndexInfosOfType(apparent).some((info) => info.keyType.flags & ts.TypeFlags.String), called: callResult(checker.getSignaturesOfType(apparent, ts.SignatureKind.Call), refer), members });
  }
  return { facts, dom };
}

/** Instance side and static side of a class have one symbol in a class declaration. */
function instanceMark(type, key) {
  return key.endsWith('#') ? type.symbol : `static ${ts.getSymbolId(type.symbol)}`;
}

/**
 * What programs make of the DOM with `new`, or ask statically, and Node does not have. Its other classes come from
 * functions that are declared to give less than they do (`querySelector`), so nothing can be said of their members.
 */
const DOM_THINGS = `AbortPaymentRequest AudioBuffer AudioContext Cache CacheStorage ClipboardItem CSS CSSStyleSheet DOMException DOMMatrix DOMParser DOMPoint DOMRect
  ErrorEvent EventSource FileReader FileReaderSync FontFace Highlight History HashChangeEvent IDBKeyRange ImageBitmap ImageData IntersectionObserver KeyboardEvent MediaQueryList
  MediaRecorder MediaSource MediaStream MessageChannel MouseEvent MutationObserver Notification OfflineAudioContext OffscreenCanvas Path2D PointerEvent PopStateEvent
  ProgressEvent PromiseRejectionEvent Range ReportingObserver ResizeObserver RTCPeerConnection RTCSessionDescription RTCIceCandidate SharedWorker SpeechSynthesisUtterance
  StorageEvent SubmitEvent TouchEvent TrustedTypePolicy URLPattern VideoFrame WebSocket WheelEvent Worker XMLHttpRequest XMLSerializer XPathEvaluator`.split(/\s+/);

function domThings(globals, runtimeKeys, same) {
  const known = new Set([...runtimeKeys, ...Object.keys(same)]);
  const found = DOM_THINGS.filter((name) => globals.has(name) && !known.has(name)).flatMap((name) => (globals.get(name).flags & ts.SymbolFlags.Interface ? [name, `${name}#`] : [name]));
  // The one object of the page that everybody uses; only near misses of its methods are told.
  return [...found, 'document'];
}

function typeOfKey(key, { checker, modules, globals }) {
  const instance = key.endsWith('#');
  const path = instance ? key.slice(0, -1) : key;
  const module = [...modules.keys()].filter((name) => path.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0];
  let symbol;
  let names;
  if (module === undefined) {
    names = path.split('.');
    symbol = globals.get(names.shift());
  } else {
    names = path.slice(module.length + 1).split('.').filter(Boolean);
    if (names.length === 0) {
      const exported = modules.get(module).exports?.get('export=');
      const target = exported ? resolved(checker, exported) : modules.get(module);
      return instance ? declared(checker, target) : checker.getTypeOfSymbol(target);
    }
    const first = names.shift();
    symbol = checker.getExportsOfModule(modules.get(module)).find((one) => one.name === first);
  }
  for (const name of names) {
    if (symbol === undefined) return undefined;
    const holder = resolved(checker, symbol);
    symbol = holder.exports?.get(name) ?? (holder.flags & ts.SymbolFlags.Value ? checker.getPropertyOfType(checker.getTypeOfSymbol(holder), name) : undefined);
  }
  if (symbol === undefined) return undefined;
  const target = resolved(checker, symbol);
  if (instance) return declared(checker, target) ?? constructed(checker, target);
  return target.flags & ts.SymbolFlags.Value ? checker.getTypeOfSymbol(target) : undefined;
}

function declared(checker, symbol) {
  return symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface) ? checker.getDeclaredTypeOfSymbol(symbol) : undefined;
}

/** `var X: { new (): Y }` */
function constructed(checker, symbol) {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return undefined;
  const results = new Set(checker.getTypeOfSymbol(symbol).getConstructSignatures().map((one) => one.getReturnType()));
  return results.size === 1 ? [...results][0] : undefined;
}

function memberFacts(member, key, { checker, refer }) {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  const calls = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
  if (calls.length > 0) {
    const gives = callResult(calls, refer);
    return { callable: true, gives };
  }
  return { callable: false, gives: checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length > 0 ? undefined : refer(type) };
}

function callResult(signatures, refer) {
  if (signatures.length === 0) return undefined;
  return common(signatures.map((one) => refer(one.getReturnType())));
}

/** The one thing that several may be: `Promise#<A#>` or `Promise#<B#>` is a promise. */
function common(references) {
  if (references.includes(undefined)) return undefined;
  const [first] = references;
  if (references.every((one) => one === first)) return first;
  const outer = new Set(references.map((one) => one.replace(/<.*/, '')));
  return outer.size === 1 ? [...outer][0] : undefined;
}

/** `String#`, `Promise#<Response#>`, `this`; undefined when several things are possible, or nobody knows. */
function reference(type, context, depth = 0) {
  const { checker, keyOf } = context;
  const bare = checker.getNonNullableType(type);
  if (bare.flags & ts.TypeFlags.StringLike) return 'String#';
  if (bare.flags & ts.TypeFlags.NumberLike) return 'Number#';
  if (bare.flags & ts.TypeFlags.BooleanLike) return 'Boolean#';
  if (bare.flags & ts.TypeFlags.BigIntLike) return 'BigInt#';
  if (bare.flags & ts.TypeFlags.TypeParameter) return bare.isThisType ? 'this' : undefined;
  if (bare.isUnion()) {
    return common(bare.types.map((one) => reference(one, context, depth)));
  }
  if (bare.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) || !bare.symbol || bare.isIntersection()) return undefined;
  const isStatic = bare.symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.ValueModule) && !bare.isClassOrInterface() && !(bare.objectFlags & ts.ObjectFlags.Reference);
  const key = bare.symbol.name === 'ReadonlyArray' ? 'Array#' : keyOf.get(isStatic ? instanceMark(bare, '') : bare.symbol) ?? keyOf.get(instanceMark(bare, ''));
  if (key === undefined || SUPERTYPES.has(key)) return undefined;
  if ((key === 'Promise#' || key === 'Array#') && depth < 2) {
    const [inner] = checker.getTypeArguments(bare);
    const known = inner && reference(inner, context, depth + 1);
    return known && known !== 'this' ? `${key}<${known}>` : key;
  }
  return key;
}

/** TypeScript's version, for the header of the table. */
export const typescriptVersion = ts.version;
export { root };
