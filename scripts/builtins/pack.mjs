// From facts to the text that guard ships: a header, then a line for each thing with members. src/builtins/table.ts reads it.
import { availabilityOf } from './availability.mjs';

const NAME = /^[\w$-]+$/;
/** Facts about a build or a machine, not about a version. */
const LEFT_OUT = /^(?:process\.(?:config|versions|release|report|features)\b|repl\/writer\.|_\w+\/.|os\/constants\.|cluster\/(?:workers|settings)|http\/STATUS_CODES|wasi\/\.)/;

/**
 * `key⇥flags⇥members` or `key⇥=other key`. Members are parted by blanks: `name`, `(` if it can be called, `!` if it is a
 * type only, `~` and the number of its availability, `>` and the number of what it gives; numbers to the base of 36.
 */
export function packTable({ lines, sampled, types, typeNames, proposals, typescript }) {
  const { facts, newest } = sampled;
  const since = numbering();
  const gives = numbering();
  since('');
  const rows = [];
  const keys = new Set();
  for (const { lists } of facts.values()) for (const key of Object.keys(lists)) if (newest.same[key] === undefined) keys.add(key);
  for (const key of types.dom) keys.add(key);
  const others = new Map();
  for (const [key, other] of Object.entries(newest.same)) others.set(other, [...(others.get(other) ?? []), key]);
  for (const key of [...keys].sort()) {
    if (LEFT_OUT.test(key) || key === 'globalThis') continue;
    const typed = types.facts.get(key);
    const members = new Map();
    const perVersion = new Map([...facts].map(([version, one]) => [version, one.sets.get(key) ?? one.sets.get(one.same[key])]));
    for (const set of perVersion.values()) for (const name of set ?? []) if (name !== 'prototype' && name !== 'super_') members.set(name, {});
    for (const [name, fact] of typed?.members ?? []) members.set(name, fact);
    // Types belong to a module, also where its object is that of another (`fs/promises` is `fs.promises`).
    const ownTypes = new Set([key, ...(others.get(key) ?? [])].flatMap((one) => typeNames[one] ?? []));
    for (const name of ownTypes) if (!members.has(name)) members.set(name, { type: true });
    const known = [...perVersion].some(([, set]) => set !== undefined);
    const flags = `${typed?.open ? 'o' : ''}${known ? '' : 'd'}`;
    const parts = typed?.called ? [`()>${gives(typed.called)}`] : [];
    for (const [name, fact] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!NAME.test(name)) continue;
      const there = availabilityOf(lines, (version) => perVersion.get(version)?.has(name) ?? false);
      const number = known && there !== '-' && there !== '' ? `~${since(there)}` : '';
      parts.push(`${name}${fact.callable ? '(' : ''}${fact.type ? '!' : ''}${number}${fact.gives === undefined ? '' : `>${gives(fact.gives)}`}`);
    }
    rows.push(`${key}\t${flags}\t${parts.join(' ')}`);
  }
  for (const [key, other] of Object.entries(newest.same).sort()) if (!LEFT_OUT.test(key) && !/^_\w+\/./.test(key)) rows.push(`${key}\t=${other}`);
  const header = { versions: Object.fromEntries(Object.entries(lines).map(([major, list]) => [major, list.at(-1)])), typescript, prefixed: newest.modules.filter((name) => name.startsWith('node:')).map((name) => name.slice(5)), proposals, since: since.list, gives: gives.list };
  return `${JSON.stringify(header)}\n${rows.join('\n')}\n`;
}

function numbering() {
  const numbers = new Map();
  const number = (value) => {
    if (!numbers.has(value)) {
      numbers.set(value, numbers.size.toString(36));
      number.list.push(value);
    }
    return numbers.get(value);
  };
  number.list = [];
  return number;
}
