import { describe, expect, it } from 'vitest';
import { checkMembersOf } from '../support/check-members.ts';

const others = {
  'src/orders.ts': 'export const list = () => [];\nexport function find(id: string) { return id; }\nexport class Basket {}\nexport type Order = { id: string };\n',
  'src/all.ts': "export * from './orders.ts';\nexport const total = 1;\n",
  'src/legacy.js': 'exports.list = () => [];\nexports.findOrder = (id) => id;\n',
  'src/open.js': 'for (const name of names) exports[name] = 1;\n',
  'src/whole.js': "module.exports = { list() {}, find() {} };\n",
  'src/made.js': "module.exports = build();\n",
};

describe('a package of the workspace whose entry a build makes', () => {
  const workspace = {
    'package.json': '{"name":"top","workspaces":["packages/*"]}',
    'packages/kit/src/index.ts': 'export const a = 1;\n',
    'packages/kit/src/cli.ts': 'export const b = 1;\n',
  };
  it.each([
    ['is not judged by a guess', '{"name":"kit","main":"dist/cli.js"}', 0],
    ['is judged by the source that it names', '{"name":"kit","exports":"./src/index.ts"}', 1],
  ])('%s', async (_, manifest, count) => {
    const found = await checkMembersOf("import * as kit from 'kit';\nkit.missing();\n", { path: 'packages/app/src/shop.ts', others: { ...workspace, 'packages/kit/package.json': manifest, 'packages/app/package.json': '{"name":"app","dependencies":{"kit":"*"}}' } });
    expect(found.length).toBe(count);
  });
});

describe('a member of a whole module of the repository', () => {
  it.each([
    ["import * as orders from './orders.ts';\norders.findd('1');", 'findd', 'find', 'src/shop.ts'],
    ["import * as all from './all.ts';\nall.totals;", 'totals', 'total', 'src/shop.ts'],
    ["import * as orders from './orders.ts';\nexport const Page = () => <orders.Baskett />;", 'Baskett', 'Basket', 'src/shop.tsx'],
    ["const legacy = require('./legacy.js');\nlegacy.findOrders('1');", 'findOrders', 'findOrder', 'src/shop.js'],
    ["const whole = require('./whole');\nwhole.lists();", 'lists', 'list', 'src/shop.js'],
    ["import legacy from './legacy.js';\nlegacy.lists();", 'lists', 'list', 'src/shop.js'],
    ["import * as orders from './orders.ts';\nconst { lists } = orders;", 'lists', 'list', 'src/shop.ts'],
  ])('%s', async (code, name, near, path) => {
    const found = await checkMembersOf(code, { path, others });
    expect(found.map(({ ruleId, severity, message }) => [ruleId, severity, message.includes(`\`${name}\``), message.includes(near)])).toEqual([['invented-member', 'error', true, true]]);
  });

  it.each([
    ['there', "import * as orders from './orders.ts';\norders.find('1');\nnew orders.Basket();\nimport * as all from './all.ts';\nall.list();", 'src/shop.ts'],
    ['computed exports', "const open = require('./open');\nopen.anything();", 'src/shop.js'],
    ['exports that a function makes', "const made = require('./made');\nmade.anything();", 'src/shop.js'],
    ['handed on', "import * as orders from './orders.ts';\nextend(orders);\norders.more();\nfunction extend(x: unknown) { return x; }", 'src/shop.ts'],
    ['a double', "import { vi } from 'vitest';\nimport * as orders from './orders.ts';\nvi.mock('./orders.ts', () => ({ more() {} }));\norders.more();", 'src/shop.ts'],
    ['asked for first', "import * as orders from './orders.ts';\nif ('more' in orders) orders.more();", 'src/shop.ts'],
    ['a test that it is gone', "import * as orders from './orders.ts';\nexpect(orders.more).toBeUndefined();\nassert.equal(orders.less, undefined);\ndeclare function expect(x: unknown): { toBeUndefined(): void };\ndeclare const assert: { equal(a: unknown, b: unknown): void };", 'src/shop.ts'],
    ['assigned', "const legacy = require('./legacy');\nlegacy.more = 1;\nlegacy.more.toFixed();", 'src/shop.js'],
    ['the default of a module', "import orders from './orders.ts';\norders.more();", 'src/shop.ts'],
    ['another value', "let orders = require('./legacy');\norders = {};\norders.more();", 'src/shop.js'],
    ['a nearer name', "import * as orders from './orders.ts';\nexport const f = (orders: { more(): void }) => orders.more();", 'src/shop.ts'],
    ['types', "import * as orders from './orders.ts';\nexport type A = orders.Order;", 'src/shop.ts'],
    ['what the line excuses', "import * as orders from './orders.ts';\n// @ts-expect-error\norders.more();", 'src/shop.ts'],
  ])('is not accused: %s', async (_, code, path) => {
    expect((await checkMembersOf(code, { path, others })).filter(({ ruleId }) => ruleId === 'invented-member')).toEqual([]);
  });
});
