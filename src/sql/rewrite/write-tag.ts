import type { Edit } from '../../core/finding.ts';
import type { SqlReading } from '../describe-sql.ts';
import type { HoleSource } from './bindings.ts';
import type { NamedBinding } from './name-placeholders.ts';
import type { Operands } from './operands.ts';
import type { RewriteRequest } from './request.ts';
import { escapeTemplate } from './value-source.ts';

/**
 * Turns a call with a text into the library's tagged template: `` db.$queryRawUnsafe(`… '${name}'`) `` → `` db.$queryRaw`… ${name}` ``.
 * Holes that stay would be bound too, so there may be none, except constants, whose text is written out.
 */
export function writeTag(request: RewriteRequest, operands: Operands, reading: SqlReading, holes: readonly HoleSource[], bound: readonly NamedBinding[]): readonly Edit[] | undefined {
  const { call, style, argument, expression, text, path } = request;
  if (style.values.in !== 'tag' || call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || call.callee.computed || call.optional) return undefined;
  if (argument !== expression || call.arguments.length !== 1 || call.arguments[0] !== argument) return undefined;
  const tag = style.values.tag === 'this' ? '' : style.values.tag;
  if (bound.some((each) => each.binding.value.startsWith('Prisma.join(')) && !(/^\$(?:query|execute)Raw/.test(tag) && /\bPrisma\b[^;]*(?:from|require)/.test(text))) return undefined;
  const body = writeTemplate(operands, reading, holes, bound, text);
  if (body === undefined) return undefined;
  const { object, property } = call.callee;
  if (!/^\s*\.\s*$/.test(text.slice(object.end, property.start))) return undefined;
  const open = text.indexOf('(', call.typeArguments?.end ?? property.end);
  if (open === -1 || open >= argument.start) return undefined;
  const start = tag === '' ? object.end : property.start;
  const types = call.typeArguments ? text.slice(call.typeArguments.start, call.typeArguments.end) : ''; // null or undefined, by parser
  return [{ path, start, end: call.end, text: `${tag}${types}\`${body}\`` }];
}

/** The body between the backticks; undefined where a hole would have to stay. */
function writeTemplate(operands: Operands, reading: SqlReading, holes: readonly HoleSource[], bound: readonly NamedBinding[], file: string): string | undefined {
  let result = '';
  let at = 0;
  let hole = 0;
  let next = 0;
  for (const atom of operands.atoms) {
    const end = at + (atom.kind === 'text' ? atom.cooked.length : 1);
    let from = at;
    while (from < end) {
      const binding = bound[next];
      if (binding !== undefined && binding.binding.start <= from) {
        if (from === binding.binding.start) result += binding.sql;
        from = Math.min(end, binding.binding.end);
        if (from >= binding.binding.end) next++;
        continue;
      }
      const to = Math.min(end, binding?.binding.start ?? end);
      if (atom.kind === 'hole') {
        const known = holes[hole]!.known;
        if (known === undefined) return undefined;
        result += escapeTemplate(known);
      } else if (atom.delimiter === '`') result += file.slice(atom.offsets[from - at], atom.offsets[to - at]);
      else result += escapeTemplate(reading.source.text.slice(from, to));
      from = to;
    }
    if (atom.kind === 'hole') hole++;
    at = end;
  }
  return result;
}
