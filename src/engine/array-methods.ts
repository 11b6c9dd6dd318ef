import { conditionOf } from './facts.ts';
import { membership } from './hole-methods.ts';
import { freeze, joinValues, takeOver } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { elementAt, elementOf } from './members.ts';
import { joinItems } from './strings.ts';
import type { Node } from './node.ts';
import type { Arr, Fact, Item, Value } from './values.ts';
import { array, constant, itemsOf, object, UNDEFINED } from './values.ts';
import { guardOf } from './watch/guards.ts';

/** What was proven of a pair, `([key]) => key in ALLOWED`, is known of what is in it. */
function freezeDeep(value: Value, facts: readonly Fact[]): Value {
  return value.t === 'arr' && facts.length > 0 ? array(itemsOf(value).map((item) => ({ ...item, v: freeze(item.v, facts) }))) : freeze(value, facts);
}

/** A method of an array whose elements are known in part. */
export function arrayMethod(m: Machine, arr: Arr, name: string, args: readonly Value[], site: CallSite): Value {
  const items = itemsOf(arr);
  switch (name) {
    case 'push': case 'unshift':
      m.push(arr, args.map((v, index): Item => ({ v, ...(site.args[index] ? { use: m.site(site.args[index]!) } : {}), ...(site.args[index]?.type === 'SpreadElement' ? { many: true } : {}) })), name === 'push' ? 'end' : 'start');
      // The new length is often a placeholder number: `$${values.push(x)}`.
      return itemsOf(arr).every((item) => !item.optional && !item.many) ? constant(itemsOf(arr).length) : m.harmless('number', site.node);
    case 'pop': case 'shift': {
      const last = name === 'pop' ? items.at(-1) : items[0];
      // One that stands for any number of elements stays.
      if (last?.many) return last.v;
      m.set(arr.items, { t: 'items', list: name === 'pop' ? items.slice(0, -1) : items.slice(1) });
      return last?.v ?? UNDEFINED;
    }
    case 'join':
      return joinItems(m, arr, args[0] ?? constant(','), site.node);
    case 'toString':
      return joinItems(m, arr, constant(','), site.node);
    case 'concat':
      return array([...items, ...args.flatMap((arg, index): Item[] => (arg.t === 'arr' ? [...takeOver(itemsOf(arg), items.length)] : [{ v: arg, many: arg.t === 'hole', ...(site.args[index] ? { use: m.site(site.args[index]!) } : {}) }]))]);
    case 'slice': {
      const [from, to] = args.map((arg) => (arg.t === 'const' && typeof arg.v === 'number' ? arg.v : undefined));
      if (args.length > 0 && items.every((item) => !item.many && !item.optional) && args.every((arg) => arg.t === 'const')) return array(items.slice(from, to));
      return args.length === 0 ? array(items) : array(items.map((item) => ({ ...item, optional: true })));
    }
    case 'reverse': case 'toReversed': case 'sort': case 'toSorted': case 'values': case 'flat': case 'with':
      return name === 'flat' ? array(items.flatMap((item) => (item.v.t === 'arr' ? [...takeOver(itemsOf(item.v), items.length)] : [item]))) : arr;
    case 'fill': {
      const filled = array([{ v: args[0] ?? UNDEFINED, many: true, ...(site.args[0] ? { use: m.site(site.args[0]) } : {}) }]);
      m.set(arr.items, filled.items.v);
      return arr;
    }
    // What a generator gives is a list here: one at a time, or some of them.
    case 'next':
      return object([['value', elementOf(m, arr, site.node)], ['done', m.hole({ origin: 'unknown', text: 'done', site: m.site(site.node) })]]);
    case 'take': case 'drop': case 'toArray':
      return arr;
    case 'at': {
      const index = args[0]?.t === 'const' ? Number(args[0].v) : NaN;
      return index >= 0 ? elementAt(m, arr, index, site.node) : index < 0 && items.every((item) => !item.many && !item.optional) ? (items.at(index)?.v ?? UNDEFINED) : elementOf(m, arr, site.node);
    }
    case 'includes':
      return membership(arr, args[0] ?? UNDEFINED);
    case 'indexOf': case 'lastIndexOf': {
      const index = m.harmless('number', site.node);
      index.members.set('=index-of', membership(arr, args[0] ?? UNDEFINED));
      return index;
    }
    case 'splice':
      m.set(arr.items, { t: 'items', list: [...items.map((item) => ({ ...item, optional: true })), ...args.slice(2).map((v): Item => ({ v, optional: true }))] });
      return array(items);
    case 'entries':
      return array(items.map((item, index) => ({ ...item, v: array([{ v: constant(index) }, { v: item.v }]) })));
    case 'keys':
      return array([{ v: m.harmless('index', site.node), many: true }]);
    default:
      return withCallback(m, arr, items, name, args, site);
  }
}

function withCallback(m: Machine, arr: Arr, items: readonly Item[], name: string, args: readonly Value[], site: CallSite): Value {
  const callback = args[0] ?? UNDEFINED;
  const each = (run: (item: Item, index: number) => Value): Item[] =>
    items.slice(0, 24).map((item, index) => {
      if (!item.many && !item.optional) return { ...item, v: run(item, index) };
      const [result] = m.branch([() => run(item, index), () => UNDEFINED]);
      if (m.dead) m.dead = false;
      return { ...item, v: result!.value };
    });
  const call = (item: Item, index: number): Value => m.ops.call(callback, [item.v, item.many ? m.harmless('index') : constant(index), arr], site);
  switch (name) {
    case 'map':
      return array(each(call));
    case 'flatMap':
      return array(each(call).flatMap((item): Item[] => (item.v.t === 'arr' ? itemsOf(item.v).map((one) => ({ ...one, ...(item.optional ? { optional: true } : {}) })) : [item])));
    case 'forEach':
      each(call);
      return UNDEFINED;
    case 'filter': {
      const builtin = callback.t === 'builtin';
      const kept: Item[] = [];
      // `keys.filter((key) => !REFUSED.includes(key))`: what is kept was asked this.
      const asked = callback.t === 'fn' && callback.node.body?.type !== 'BlockStatement' && m.wanted.roles.size > 0 ? (callback.node.body as Node) : undefined;
      const guard = asked && callback.t === 'fn' && callback.mod === m.module ? guardOf(m, asked)?.whenTrue : undefined;
      items.slice(0, 24).forEach((item, index) => {
        const condition = conditionOf(builtin ? item.v : call(item, index));
        if (condition.known === false) return;
        const v = item.v.t === 'join' && builtin ? joinValues(item.v.of.filter((one) => conditionOf(one).known !== false)) : freezeDeep(item.v, guard ? [...condition.whenTrue, guard] : condition.whenTrue);
        kept.push({ ...item, v, ...(condition.known === true && !item.optional ? {} : { optional: true }) });
      });
      return array(kept);
    }
    case 'find': case 'findLast': {
      const found = items.slice(0, 24).map((item, index) => freeze(item.v, conditionOf(call(item, index)).whenTrue));
      return found.length > 0 ? joinValues(found) : UNDEFINED;
    }
    case 'some': case 'every': {
      // `LIST.some((one) => one === x)` is a membership test when the list is constant.
      const conditions = items.slice(0, 24).map((item, index) => conditionOf(call(item, index)));
      const shared = conditions[0]?.whenTrue.filter((fact) => conditions.every((one) => one.whenTrue.some((other) => other.hole.id === fact.hole.id))) ?? [];
      return { t: 'test', whenTrue: name === 'some' ? shared : conditions.flatMap((one) => one.whenTrue), whenFalse: [] };
    }
    case 'findIndex': case 'findLastIndex':
      each(call);
      return m.harmless('number', site.node);
    case 'reduce': case 'reduceRight': {
      let result = args[1] ?? items[0]?.v ?? UNDEFINED;
      items.slice(args[1] ? 0 : 1, 24).forEach((item, index) => {
        const next = m.ops.call(callback, [result, item.v, constant(index), arr], site);
        result = item.many || item.optional ? joinValues([result, next]) : next;
      });
      return result;
    }
    default: {
      const member = m.ops.getMember(arr, name, site.node);
      return member.t === 'fn' ? m.ops.call(member, args, site) : m.hole({ origin: 'unknown', text: m.textOf(site.node), site: m.site(site.node) });
    }
  }
}
