// When a name came and went: from samples of versions to a short text.
import { nodeFacts } from './node-facts.mjs';

/**
 * Which versions have which names: `{ has(version, key, name), keys, versions }`. Of each line the first and the last
 * release are asked; where they differ, the release in between from which a name is there is found by halving.
 */
export async function sampleNodes(lines, cache) {
  const facts = new Map();
  const ask = async (version) => {
    if (!facts.has(version)) facts.set(version, index(await nodeFacts(version, cache)));
    return facts.get(version);
  };
  const ends = Object.values(lines).flatMap((list) => (list.length === 1 ? [list[0]] : [list[0], list.at(-1)]));
  for (let at = 0; at < ends.length; at += 4) await Promise.all(ends.slice(at, at + 4).map(ask));
  for (const list of Object.values(lines)) await halve(list, ask);
  return { facts, newest: facts.get(Object.values(lines).at(-1).at(-1)) };
}

function index({ version, lists, same, modules }) {
  return { version, same, lists, modules, sets: new Map(Object.entries(lists).map(([key, names]) => [key, new Set(names)])) };
}

async function halve(list, ask) {
  if (list.length < 3) return;
  const [first, last] = [await ask(list[0]), await ask(list.at(-1))];
  if (pairs(last, first) === 0 && pairs(first, last) === 0) return;
  const middle = list.length >> 1;
  await halve(list.slice(0, middle + 1), ask);
  await halve(list.slice(middle), ask);
}

/** How many names one has that the other lacks; `_private` ones do not count. */
function pairs(a, b) {
  let count = 0;
  for (const [key, names] of a.sets) {
    if (key.startsWith('_')) continue;
    const others = b.sets.get(key);
    for (const name of names) if (!name.startsWith('_') && !others?.has(name)) count++;
  }
  return count;
}

/**
 * `''` = in every line; `18.17 20.1 22` = in 18.x from 18.17 on, in 20.x from 20.1 on, in 22 and every later one;
 * `10 12 -22` = from 10 on, until 22, which no longer has it; `-` = in no version that was asked.
 */
export function availabilityOf(lines, isThere) {
  const majors = Object.keys(lines).map(Number).sort((a, b) => a - b);
  const since = majors.map((major) => {
    const at = lines[major].findIndex((version) => isThere(version));
    if (at === -1 || !isThere(lines[major].at(-1))) return undefined;
    // Releases that the registry lacks may have had it already.
    return at === 0 ? `${major}` : `${major}.${Number(lines[major][at - 1].split('.')[1]) + 1}`;
  });
  if (since.every((one) => one === undefined)) return '-';
  const first = since.findIndex((one) => one !== undefined);
  const lastThere = since.findLastIndex((one) => one !== undefined);
  // From the last line that lacks it, or gets it late, on: one entry says the rest.
  let whole = lastThere;
  while (whole > first && since[whole] === `${majors[whole]}` && since[whole - 1] !== undefined) whole--;
  const parts = since.slice(first, whole + 1).filter((one) => one !== undefined);
  if (parts[0] === `${majors[0]}`) parts[0] = '';
  const gone = lastThere < majors.length - 1 ? ` -${majors[lastThere + 1]}` : '';
  return `${parts.filter(Boolean).join(' ')}${gone}`.trim();
}
