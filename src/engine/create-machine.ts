import type { Machine as MachineType } from './machine.ts';
import { Machine } from './machine.ts';
import { annotated } from './annotations.ts';
import { call, callMethod, construct } from './calls.ts';
import { makeClass, unknownInstance } from './classes.ts';
import { assign, evaluate } from './expressions.ts';
import { callFunction, makeFunction } from './functions.ts';
import { getMember, setMember } from './members.ts';
import type { ModelTable } from './model-table.ts';
import type { ModuleHost } from './module.ts';
import { importValue, loadModule } from './modules.ts';
import { entryParameter } from './parameters.ts';
import { bindPattern } from './patterns.ts';
import { execute } from './statements.ts';
import { instantiate } from './typed.ts';
import type { Witness } from './witness.ts';
import type { Wanted } from './watch/wanted.ts';
import { noteName } from './watch/calls.ts';

/** Wires the parts of the interpreter, which need each other, into one machine. */
export function createMachine(models: ModelTable, host: ModuleHost, maxSteps: number, isEvidentSql: (pieces: Witness['pieces']) => boolean, wanted: Wanted): MachineType {
  const m = new Machine(models, host, maxSteps, isEvidentSql, wanted);
  const write = (target: import('./node.ts').Node, value: import('./values.ts').Value): void => assign(m, target, value);
  m.ops = {
    evaluate: (node) => evaluate(m, node),
    execute: (node) => execute(m, node),
    call: (callee, args, site) => call(m, callee, args, site),
    callback: (fn, args) => callFunction(m, fn, args, undefined),
    construct: (callee, args, site) => construct(m, callee, args, site),
    unknownInstance: (cls, text) => unknownInstance(m, cls, text),
    callMethod: (receiver, name, args, site) => callMethod(m, receiver, name, args, site),
    getMember: (object, name, node) => getMember(m, object, name, node),
    setMember: (object, name, value) => setMember(m, object, name, value),
    noteField: (value, name, node) => noteName(m, value, 'property', name, node),
    bindPattern: (pattern, value, how) => bindPattern(m, pattern, value, how, write),
    makeFunction: (node, env, home) => makeFunction(m, node, env, home),
    makeClass: (node, env) => makeClass(m, node, env),
    annotated: (node, module, base) => annotated(m, node, module, base),
    instanceOf: (type, text, site) => instantiate(m, type, text, site),
    importValue: (module, specifier, name, node) => importValue(m, module, specifier, name, node),
    loadModule: (from, specifier) => loadModule(m, from, specifier),
    parameter: (param, module, index) => entryParameter(m, param, module, index),
  };
  return m;
}
