/**
 * Looks for programs that are short and take long: random ones, of constructs that hold one another many times over.
 * What takes more than two seconds for less than 300 lines is a bug of the engine, whatever its fuse (`engine/effort.ts`) does about it.
 */
import { analyzeFiles } from '../test/support/check-case.ts';

const MOST_MS = 2_000;

type Random = (below: number) => number;

/** @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = ['text', 'other', 'found', 'options', 'list', 'rest'] as const;

/** Something to read. */
function value(random: Random, i: number, depth = 0): string {
  const name = names[random(names.length)]!;
  const inner = (): string => value(random, i, depth + 1);
  if (depth > 2) return name;
  return `(${[
    () => name, () => `req.query.a${i}`, () => `req.body.b${i}`, () => `'c${i}'`, () => `${name}.d${random(3)}`, () => `${name}?.e?.f${i}?.g`,
    () => `(${inner()} ? ${inner()} : ${inner()})`, () => `(${inner()} || ${inner()})`, () => `(${inner()} ?? ${inner()})`, () => `(${inner()} && ${inner()})`,
    () => `${inner()} + ${inner()}`, () => `\`${'$'}{${inner()}} ${'$'}{${inner()}}\``, () => `{ ...${inner()}, k${random(4)}: ${inner()} }`,
    () => `[...${inner()}, ${inner()}]`, () => `${name}.map((one) => one + ${inner()})`, () => `pick${random(4)}(${inner()}, ${inner()})`, () => `${inner()}[${inner()}]`,
    () => `Object.assign({}, ${inner()}, ${inner()})`, () => `String(${inner()}).replace('x', ${inner()})`, () => `String(${inner()}).trim().toLowerCase()`, () => `${name}.join(${inner()})`,
    () => `((one) => one || ${inner()})(${inner()})`, () => `table[${inner()}]`, () => `Array.from(${inner()}).filter((one) => one !== ${inner()})`, () => `new Shape(${inner()}).both()`,
    () => `Object.entries(${inner()}).map(([key, one]) => key + one).join(' AND ')`, () => `{ ...${name} }`, () => `now`, () => `() => ${inner()}`,
  ][random(29)]!()})`;
}

/** Constructs that a program is made of, each some lines that are repeated; a program takes three of them. */
const shapes: readonly ((random: Random) => (i: number) => string)[] = [
  (random) => { const [a, b] = [names[random(6)], names[random(6)]]; return (i) => `if (${value(random, i)}) ${a} = ${value(random, i)}; else ${b} = ${value(random, i)};`; },
  (random) => { const a = names[random(6)]; return (i) => `${a} = ${value(random, i)};`; },
  (random) => { const a = names[random(6)]; return (i) => `${a} += ${value(random, i)};`; },
  (random) => (i) => `for (const one of ${value(random, i)}) { text += one; if (${value(random, i)}) list.push(${value(random, i)}); else options = { ...options, ...one }; }`,
  (random) => (i) => `if (!${value(random, i)}) return res.json(${value(random, i)});`,
  (random) => (i) => `try { found = await pick${random(4)}(${value(random, i)}, ${value(random, i)}); } catch (error) { other = ${value(random, i)}; }`,
  (random) => (i) => `switch (${value(random, i)}) {${Array.from({ length: 6 }, (_, k) => ` case 'k${k}': text = ${value(random, i)};${k % 2 === 0 ? ' break;' : ''}`).join('')} default: rest = ${value(random, i)}; }`,
  (random) => (i) => `note(${value(random, i)});`,
  () => (i) => `text = text + text + req.query.a${i};`,
  () => () => `text = text + text;`,
  () => () => 'text = `${text}${other}`; other = `${other}${text}`;',
  () => () => 'options = { ...options, a: options, b: options }; found = options;',
  () => () => 'list = [...list, ...list, text];',
  () => () => 'list.push(list, text); rest = list.concat(list);',
  () => (i) => `options.a${i % 3} = options; options = options.a${(i + 1) % 3} || found; found = { o: options, p: options };`,
  () => (i) => `text = req.query.a${i} ? req.query.b${i} ? text + 'x' : req.query.c${i} ? other + text : text : req.query.d${i} ? text + other : other;`,
  () => (i) => `const { a${i}, ...others${i} } = options; options = { ...others${i}, a${i}: { ...others${i} } };`,
  (random) => (i) => `const made${i} = (one) => ${i === 0 ? 'one' : `made${i - 1}(made${i - 1}(one))`}; text = made${i}(${value(random, i)});`,
  (random) => (i) => `while (${value(random, i)}) { text = text.replace(other, text); other = other + text; }`,
  (random) => (i) => `if (typeof ${names[random(6)]} === 'string' && ${value(random, i)} && allowed.includes(${names[random(6)]})) found = ${value(random, i)};`,
  () => (i) => `text = text.trim() + text.toUpperCase().slice(${i});`,
  () => () => `text = text.split(',').map((one) => one + text).join(other);`,
  () => (i) => `found = found ? { left: found, right: found, v: req.body.v${i} } : { v: text };`,
  () => (i) => `list = list.map((one) => ({ ...one, a: list, b${i}: text }));`,
  () => () => 'text = `${() => 1}${text}${text}`;',
  () => () => 'found = [found, found]; text += found.join();',
  () => () => "now = now + now + 'a'; other = now;",
  () => () => "other = (other + 'ab').repeat(3).padEnd(1000000000, other);",
  () => () => 'text = text.replace(/a/g, text) + `${text}`.split(other)[0];',
  () => (i) => `list = [...list, { a: list, b: req.body.b${i} }]; rest = JSON.stringify(list); pick1(...list);`,
  () => (i) => `found = { ...found, [text]: found, k${i}: found }; found[other] = found; text += found.k${i};`,
  () => (i) => `text = allowed.includes(text) && table[text] ? text : req.query.x${i} === other ? table[other] : encodeURIComponent(text);`,
];

/** A program of less than 300 lines. */
function program(seed: number): { text: string; shapes: readonly number[] } {
  const random = randomFrom(seed);
  for (let i = 0; i < 8; i++) random(2);
  const chosen = seed < shapes.length ? [seed, seed, seed] : Array.from({ length: 1 + random(3) }, () => random(shapes.length));
  const makers = chosen.map((one) => shapes[one]!(random));
  const rows = 10 + random(40);
  const body: string[] = [];
  for (let i = 0; i < rows; i++) body.push(`  ${makers[i % makers.length]!(i)}`);
  const helpers = Array.from({ length: 4 }, (_, i) => `function pick${i}(a, b) {\n  if (a) return b;\n  if (b.quiet) return a;\n  now = a + b;\n  if (now) return { a, b };\n  return ${i === 0 ? 'now' : `pick${i - 1}(b, a)`};\n}`);
  const text = `const { Pool } = require('pg');
const { exec } = require('child_process');
const pool = new Pool();
let now = '';
const allowed = ['a', 'b'];
const table = { a: 'x', b: 'y', c: (one) => one };
class Shape {
  constructor(one) { this.one = one; }
  both() { return this.one + now; }
}
function note(value) {
  if (value.quiet) return;
  if (value.zone) now = value.here;
  else now = value.there;
  if (now) pool.query('INSERT INTO log VALUES ($1)', [now]);
}
${helpers.join('\n')}
exports.handler = async (req, res) => {
  let text = req.query.text;
  let other = '';
  let found;
  let options = {};
  let list = [];
  let rest;
${body.join('\n')}
  await pool.query(text);
  await pool.query(other, list);
  exec(found);
  res.redirect(rest);
  res.send([text, options]);
};
`;
  return { text, shapes: chosen };
}

/** Runs the programs; gives the exit code. */
export async function runHeavy(argv: readonly string[]): Promise<number> {
  const count = Number(argv[0] ?? 300);
  const first = Number(argv[1] ?? 0);
  const times: { seed: number; ms: number; shapes: readonly number[]; trouble: string }[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const { text, shapes: chosen } = program(seed);
    const start = performance.now();
    const { coverage } = await analyzeFiles({ 'src/a.js': text }, [], {});
    const failed = coverage.find(({ state }) => state === 'failed');
    times.push({ seed, ms: performance.now() - start, shapes: chosen, trouble: failed?.state === 'failed' ? `${failed.reason}: ${failed.detail}` : '' });
    if (argv[2] === '--print') process.stdout.write(text);
  }
  times.sort((a, b) => b.ms - a.ms);
  const bad = times.filter(({ ms, trouble }) => ms > MOST_MS || trouble !== '');
  process.stdout.write(`${count} programs; median ${times[count >> 1]!.ms.toFixed(0)} ms, 99 % ${times[Math.floor(count / 100)]!.ms.toFixed(0)} ms, longest ${times[0]!.ms.toFixed(0)} ms\n`);
  for (const one of new Set([...times.slice(0, 5), ...bad])) process.stdout.write(`  seed ${one.seed}: ${one.ms.toFixed(0)} ms, shapes ${one.shapes.join(' ')} ${one.trouble}\n`);
  return bad.length === 0 ? 0 : 1;
}
