/** The ambient marker types of models, as written in a `.d.ts`, and their compiled form. */
import type { TSESTree } from '@typescript-eslint/types';
import type { EscapeKind, FlowRole } from '../../core/candidate.ts';
import type { Marker, MergeStyle, ParamMarker, TypeRef } from '../model-table.ts';
import { failModel, type ModelSource } from './model-error.ts';

/** Dangerous arguments other than SQL. */
export const flowRoles: ReadonlySet<string> = new Set<FlowRole>([
  'Code', 'Template', 'Command', 'CommandFile', 'CommandArgument', 'Path', 'Url', 'RedirectUrl', 'Html', 'Serialized', 'Xml', 'Filter', 'Update', 'Locals', 'MergeSource', 'PropertyPath', 'ModuleName',
]);

/** Those that only a client can make dangerous: values of unknown origin are silent there. */
export const remoteRoles: ReadonlySet<string> = new Set<FlowRole>([
  'CommandArgument', 'CommandFile', 'Command', 'Template', 'ModuleName', 'Path', 'Url', 'RedirectUrl', 'Html', 'Filter', 'Update', 'Locals', 'MergeSource', 'PropertyPath',
]);

const plain: ReadonlySet<string> = new Set<string>([
  ...(['Sql', 'SqlFragment', 'SqlIdentifier', 'Bound', 'Remote', 'Row', 'Env', 'Safe', 'BoundSql', 'Callback', 'Constant'] satisfies Marker[]), ...flowRoles,
]);

const escapeTargets = ['value', 'identifier', 'literal', 'quoted', 'path', 'url', 'html', 'shell'] as const satisfies readonly EscapeKind[];
const formatStyles = ['util', 'pg-format', 'sqlstring', 'pg-promise'] as const;
const mergeStyles = ['assign', 'merge', 'defaults', 'defaultsDeep'] as const satisfies readonly MergeStyle[];
const schemaKinds = ['safe', 'pass', 'object', 'array', 'wrap', 'apply', 'refine', 'regex', 'json-schema', 'default'] as const;

/** Markers that need arguments or are objects in the table, with a sample for error messages. */
const withArguments: Readonly<Record<string, { readonly sample: string; read(args: readonly Argument[]): ParamMarker | undefined }>> = {
  Escaped: { sample: "Escaped<'value'>", read: ([target]) => pick(target, escapeTargets, (to) => ({ m: 'Escaped', for: to })) },
  Unescaped: { sample: "Unescaped<'html'>", read: ([target]) => pick(target, escapeTargets, (to) => ({ m: 'Unescaped', for: to })) },
  Same: { sample: 'Same<0>', read: ([arg]) => (isIndex(arg) ? { m: 'Same', arg } : undefined) },
  Called: { sample: 'Called<0>', read: ([arg]) => (isIndex(arg) ? { m: 'Called', arg } : undefined) },
  Drained: { sample: 'Drained<0>', read: ([arg]) => (isIndex(arg) ? { m: 'Drained', arg } : undefined) },
  Joined: { sample: "Joined<'/'>", read: ([separator]) => (typeof separator === 'string' ? { m: 'Joined', separator } : undefined) },
  Merged: { sample: "Merged<'merge'>", read: ([style]) => pick(style, mergeStyles, (known) => ({ m: 'Merged', style: known })) },
  Mix: { sample: 'Mix', read: (args) => (args.length === 0 ? { m: 'Mix' } : undefined) },
  Format: {
    sample: "Format<0, 'util'>",
    read: ([arg, style]) => (isIndex(arg) ? pick(style, formatStyles, (known) => ({ m: 'Format', arg, style: known })) : undefined),
  },
  Guard: { sample: 'Guard<0>', read: ([arg]) => (isIndex(arg) ? { m: 'Guard', arg } : undefined) },
  Checked: {
    sample: 'Checked<0> or Checked<0, 1>',
    read: ([arg, schema]) => (isIndex(arg) && isIndexOrAbsent(schema) ? { m: 'Checked', arg, ...(schema === undefined ? {} : { schema }) } : undefined),
  },
  Schema: {
    sample: "Schema<'safe'> or Schema<'object', 0>",
    read: ([of, arg]) => (isIndexOrAbsent(arg) ? pick(of, schemaKinds, (kind) => ({ m: 'Schema', of: kind, ...(arg === undefined ? {} : { arg }) })) : undefined),
  },
  Parsed: {
    sample: "Parsed<0>, Parsed<0, 'data'>",
    read: ([arg, inside]) =>
      isIndex(arg) && (inside === undefined || typeof inside === 'string') ? { m: 'Parsed', arg, ...(inside === undefined ? {} : { in: inside }) } : undefined,
  },
  ParsedBy: {
    sample: "ParsedBy<1, 0>, ParsedBy<1, 0, 'output'>",
    read: ([arg, schema, inside]) =>
      isIndex(arg) && isIndex(schema) && (inside === undefined || typeof inside === 'string')
        ? { m: 'Parsed', arg, schema, ...(inside === undefined ? {} : { in: inside }) }
        : undefined,
  },
  RemoteParameter: { sample: 'RemoteParameter', read: (args) => (args.length === 0 ? { m: 'RemoteParameter' } : undefined) },
  SafeProperty: { sample: 'SafeProperty', read: (args) => (args.length === 0 ? { m: 'SafeProperty' } : undefined) },
  Pipe: { sample: 'Pipe', read: (args) => (args.length === 0 ? { m: 'Pipe' } : undefined) },
};

type Argument = string | number;

/** Names of all markers, for `markers.d.ts` to be checked against. */
export const markerNames: readonly string[] = [...plain, 'RemoteParsed', 'RemoteEncoded', ...Object.keys(withArguments)];

/** The marker a type reference names; undefined when the name is not a marker's. @throws ConfigError on wrong arguments. */
export function readMarker(source: ModelSource, node: TSESTree.TSTypeReference, name: string): TypeRef | undefined {
  const args = (node.typeArguments?.params ?? []).map((param): Argument => {
    if (param.type === 'TSLiteralType' && param.literal.type === 'Literal') {
      const { value } = param.literal;
      if (typeof value === 'string' || typeof value === 'number') return value;
    }
    return failModel(source, param.start, `arguments of ${name} are literals`);
  });
  if (plain.has(name)) {
    if (args.length > 0) failModel(source, node.start, `${name} takes no arguments`);
    return { k: 'marker', marker: name as Marker };
  }
  if (name === 'RemoteParsed' && args.length === 0) return { k: 'marker', marker: 'Remote', validated: true };
  if (name === 'RemoteEncoded' && args.length === 0) return { k: 'marker', marker: 'Remote', encoded: true };
  const known = Object.hasOwn(withArguments, name) ? withArguments[name] : undefined;
  if (known === undefined) return undefined;
  const marker = known.read(args);
  if (marker === undefined) failModel(source, node.start, `${source.text.slice(node.start, node.end)} is not understood`, `Write ${known.sample}.`);
  return { k: 'param', marker };
}

/** True for names `readMarker` would answer for. */
export function isMarkerName(name: string): boolean {
  return plain.has(name) || name === 'RemoteParsed' || name === 'RemoteEncoded' || Object.hasOwn(withArguments, name);
}

function pick<T extends string>(value: Argument | undefined, allowed: readonly T[], make: (value: T) => ParamMarker): ParamMarker | undefined {
  const found = allowed.find((one) => one === value);
  return found === undefined ? undefined : make(found);
}

function isIndex(value: Argument | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isIndexOrAbsent(value: Argument | undefined): value is number | undefined {
  return value === undefined || isIndex(value);
}
