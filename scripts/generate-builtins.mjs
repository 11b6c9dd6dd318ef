#!/usr/bin/env node
// Makes src/builtins/builtins.txt: what Node, ECMAScript and the DOM have, and since when.
//   npm run builtins              from the versions in scripts/builtins/sources.json
//   npm run builtins -- --update  the newest of each line first
//   npm run builtins -- --check   fails if the committed table is not what comes out, or if a line of Node has moved on
// Needs the network: some forty versions of Node are downloaded, asked and thrown away.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sampleNodes } from './builtins/availability.mjs';
import { fetchPackage } from './builtins/node-facts.mjs';
import { newestSources } from './builtins/newest-sources.mjs';
import { packTable } from './builtins/pack.mjs';
import { typeFacts, typeOnlyNames, typescriptVersion } from './builtins/type-facts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sourcesPath = join(root, 'scripts/builtins/sources.json');
const tablePath = join(root, 'src/builtins/builtins.txt');
const cache = join(tmpdir(), 'stageguard-builtins');

async function generate({ node, types, polyfills }) {
  const sampled = await sampleNodes(node, cache);
  const typeNames = {};
  let newestFolder;
  for (const version of types) {
    newestFolder = await fetchPackage('@types/node', version, cache);
    for (const [key, names] of Object.entries(typeOnlyNames(newestFolder))) typeNames[key] = [...new Set([...(typeNames[key] ?? []), ...names])];
  }
  const keys = Object.keys(sampled.newest.lists);
  return packTable({ lines: node, sampled, types: typeFacts(newestFolder, keys, sampled.newest.same), typeNames, proposals: await proposalNames(await fetchPackage('core-js-compat', polyfills, cache)), typescript: typescriptVersion });
}

/** Proposals that core-js brings (`esnext.typed-array.filter-reject` → `typedarray.filterReject`): there where it is, and nowhere else. */
async function proposalNames(folder) {
  const data = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
  const names = Object.keys(data).filter((key) => key.startsWith('esnext.')).map((key) => {
    const [, owner, ...rest] = key.split('.');
    const name = rest.length === 0 ? owner : rest.at(-1);
    return `${owner.replaceAll('-', '')}.${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`;
  });
  return [...new Set(names)].sort();
}

mkdirSync(cache, { recursive: true });
const run = promisify(execFile);
const committed = JSON.parse(readFileSync(sourcesPath, 'utf8'));
const wants = (flag) => process.argv.includes(flag);
const newest = wants('--update') || wants('--check') ? await newestSources(committed, async (name) => JSON.parse((await run('npm', ['view', name, 'versions', '--json'], { maxBuffer: 1 << 24 })).stdout)) : committed;

if (wants('--check')) {
  const moved = Object.keys(newest.node).filter((major) => newest.node[major].length !== committed.node[major]?.length);
  if (moved.length > 0) console.error(`Node ${moved.join(', ')} has releases that the table does not know: run npm run builtins -- --update.`);
  const same = (await generate(committed)) === readFileSync(tablePath, 'utf8');
  if (!same) console.error('src/builtins/builtins.txt is not what scripts/generate-builtins.mjs makes: run npm run builtins.');
  process.exitCode = moved.length > 0 || !same ? 1 : 0;
} else {
  const table = await generate(newest);
  writeFileSync(tablePath, table);
  if (wants('--update')) writeFileSync(sourcesPath, formatSources(newest));
  console.log(`src/builtins/builtins.txt: ${Math.round(table.length / 1024)} kB, ${table.split('\n').length - 2} things`);
}

/** A line for each line of Node, so that a new release is a short diff. */
function formatSources({ node, types, polyfills }) {
  const lines = Object.entries(node).map(([major, list]) => `    "${major}": ${JSON.stringify(list).replaceAll(',', ', ')}`);
  return `{\n  "node": {\n${lines.join(',\n')}\n  },\n  "types": ${JSON.stringify(types).replaceAll(',', ', ')},\n  "polyfills": "${polyfills}"\n}\n`;
}
