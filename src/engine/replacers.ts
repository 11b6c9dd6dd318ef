import { keyOf } from './keys.ts';
import type { CallSite, Machine } from './machine.ts';
import { elementOf } from './members.ts';
import { regexProvesHarmless } from './regex-proof.ts';
import { derive } from './strings.ts';
import type { Fn, Hole, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

/** Runs the function of `text.replace(/:(\w+)/g, (all, name) => …)` with pieces of an unknown text: each group is what its own part of the pattern proves. */
export function runReplacer(m: Machine, hole: Hole, pattern: Value | undefined, put: Fn, site: CallSite): void {
  if (m.tooDeep) return;
  const params = (put.node.params as unknown[]).length;
  const sources = pattern?.t === 'regex' ? [pattern.source, ...groupsOf(pattern.source)] : [];
  const flags = pattern?.t === 'regex' ? pattern.flags.replace('m', '') : '';
  const all = sources[0] !== undefined && provesWhole(sources[0], flags);
  const pieces = Array.from({ length: params }, (_none, index): Value => {
    const source = sources[index];
    if (index > 0 && index === sources.length) return m.harmless('number', site.node);
    if (index === 0 && pattern?.t === 'const') return pattern;
    return all || (source !== undefined && provesWhole(source, flags)) ? m.harmless('matched', site.node) : derive(m, hole, `matched ${index}`, `${hole.text}.match(…)`);
  });
  m.branch([() => m.ops.call(put, pieces, site), () => UNDEFINED]);
  m.dead = false;
}

function provesWhole(source: string, flags: string): boolean {
  return regexProvesHarmless(`^(?:${source.replace(/^\^|\$$/g, '')})$`, flags);
}

/** What stands in the groups of a pattern that keep what they match, in order. */
function groupsOf(source: string): string[] {
  const groups: string[] = [];
  const open: { readonly at: number; readonly group: number }[] = [];
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') {
      const keeps = /^\((?!\?)|^\(\?<(?![=!])/.test(source.slice(i, i + 4));
      const named = /^\(\?<\w+>/.exec(source.slice(i, i + 80))?.[0].length ?? 1;
      open.push({ at: i + named, group: keeps ? groups.push('') - 1 : -1 });
    } else if (char === ')') {
      const begun = open.pop();
      if (begun && begun.group >= 0) groups[begun.group] = source.slice(begun.at, i);
    }
  }
  return groups;
}

/** The function in `JSON.parse(text, (key, value) => …)` and `JSON.stringify(value, (key, value) => …)` is called with each member; what it makes of them is not followed. */
export function revived(m: Machine, parsed: Value, reviver: Value | undefined, site: CallSite): Value {
  if (reviver?.t !== 'fn') return parsed;
  const value = elementOf(m, parsed, site.node);
  const named = value.t === 'hole' && site.args[0] ? { ...value, text: `${m.textOf(site.args[0])}[…]` } : value;
  m.branch([() => m.ops.call(reviver, [keyOf(m, parsed, site.node), named], site), () => UNDEFINED]);
  m.dead = false;
  return parsed;
}
