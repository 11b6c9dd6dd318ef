import { describe, expect, it } from 'vitest';
import { applyEdits } from '../support/check-case.ts';
import { checkMembersOf as check } from '../support/check-members.ts';

describe('versions of Node', () => {
  const uses = "import fs from 'node:fs';\nexport const found = fs.globSync('*.ts');";
  it.each([
    ['engines', { manifest: { engines: { node: '>=20' } } }, 'needs Node 22, engines allow 20'],
    ['the lowest of a range', { manifest: { engines: { node: '^18.17 || >=22' } } }, 'needs Node 22, engines allow 18.17'],
    ['.nvmrc', { others: { '.nvmrc': 'v20.11.0\n' } }, 'needs Node 22, .nvmrc says 20.11'],
    ['a named line', { others: { '.nvmrc': 'lts/iron\n' } }, 'needs Node 22, .nvmrc says 20'],
    ['.node-version', { others: { '.node-version': '21.7.3' } }, 'needs Node 22, .node-version says 21.7'],
    ['volta', { manifest: { volta: { node: '20.19.0' } } }, 'needs Node 22, volta says 20.19'],
    ['the lowest of several', { manifest: { engines: { node: '>=22' } }, others: { '.nvmrc': '20' } }, 'needs Node 22, .nvmrc says 20'],
  ])('a newer member is a warning: %s', async (_, setting, evidence) => {
    const found = await check(uses, setting);
    expect(found.map(({ severity, message }) => [severity, message.includes(evidence)])).toEqual([['warning', true]]);
  });

  it.each([
    ['new enough', uses, { manifest: { engines: { node: '>=22' } } }],
    ['nothing said', uses, {}],
    ['a line whose last release has it', 'import { styleText } from \'node:util\';\nstyleText("red", "x");', { manifest: { engines: { node: '>=20' } } }],
    ['very old engines', uses, { manifest: { engines: { node: '>=8' } } }],
    ['a question', "import fs from 'node:fs';\nexport const found = fs.globSync ? fs.globSync('*.ts') : [];", { manifest: { engines: { node: '>=20' } } }],
    ['code for browsers', 'export const x = [3, 1].toSorted();', { manifest: { engines: { node: '>=18' } } }],
    ['a range that names nothing', uses, { manifest: { engines: { node: 'whatever' } } }],
  ])('is silent: %s', async (_, code, setting) => {
    expect(await check(code, setting)).toEqual([]);
  });

  it('tells globals and prototypes in code for Node', async () => {
    const found = await check("import fs from 'node:fs';\nexport const x = fs.readdirSync('.').toSorted();", { manifest: { engines: { node: '>=18' } } });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('needs Node 20, engines allow 18')]);
  });

  it('tells a newer export', async () => {
    const found = await check("import { globSync } from 'node:fs';\nglobSync('*');", { manifest: { engines: { node: '20.x' } } });
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['invented-export', 'warning']]);
  });

  it('tells what a newer line removed', async () => {
    const found = await check("import util from 'node:util';\nutil.isBoolean(true);", { manifest: { engines: { node: '>=24' } } });
    expect(found.map(({ severity, message }) => [severity, message.includes('Node 23 removed it')])).toEqual([['warning', true]]);
  });
});

describe('the fix', () => {
  it.each([
    ["'orders'.contains('o');", "'orders'.includes('o');"],
    ['[[1]].flatten();', '[[1]].flat();'],
    ["Object.hasKey({}, 'sku');", "Object.hasOwn({}, 'sku');"],
    ['process.nextTik(() => {});', 'process.nextTick(() => {});'],
    ["const seen = new Set(['a']);\nseen.contains('a');", "const seen = new Set(['a']);\nseen.has('a');"],
  ])('of %j is %j, after which nothing is left', async (before, after) => {
    const [finding] = await check(before);
    const fixed = applyEdits({ 'src/shop.ts': before }, finding!.fix!.edits)['src/shop.ts']!;
    expect(fixed).toBe(after);
    expect(await check(fixed)).toEqual([]);
  });

  it.each(["import fs from 'node:fs';\nfs.readFileAsync('x');", 'Math.clamp(1, 2, 3);', "JSON.parseSafe('{}');"])('is not offered where another thing would happen: %s', async (code) => {
    const [finding] = await check(code);
    expect(finding!.fix).toBeUndefined();
  });
});

describe('where the change is', () => {
  it('says that an old line has it since the change made the value what it is', async () => {
    const found = await check("const list = [1];\nlist.at(0);\nlist.contains(1);");
    expect(found.map(({ belonging, location }) => [belonging, location.start.line])).toEqual([['changed-line', 3]]);
  });
});
