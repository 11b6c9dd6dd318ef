import { describe, expect, it } from 'vitest';
import { namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';

type Files = Readonly<Record<string, string>>;

/** What tools of this kind are known to accuse wrongly: a miniature repository each, of which nothing may be said. */
const traps: readonly (readonly [name: string, committed: Files, staged: Files, disk?: Files])[] = [
  ['1: nothing is installed', { 'package.json': '{ "dependencies": { "zod": "^4.0.0", "@acme/ui": "^1.0.0" } }' }, { 'src/a.ts': "import { z, nothingSuch } from 'zod';\nimport deep from 'zod/v4/mini/nothing';\nimport { Button } from '@acme/ui/button';\nvoid [z, nothingSuch, deep, Button];\n" }],
  ['2: a workspace package that is not built', {
    'package.json': '{ "workspaces": ["packages/*"] }',
    'packages/core/package.json': '{ "name": "@acme/core", "exports": { ".": { "types": "./dist/index.d.ts", "import": "./dist/index.js" }, "./util": "./dist/util.js" } }',
    'packages/core/src/index.ts': 'export const core = 1;\n', 'packages/core/src/util.ts': 'export const util = 1;\n', '.gitignore': 'dist\n',
    'packages/app/package.json': '{ "name": "app", "dependencies": { "@acme/core": "workspace:*" } }',
  }, { 'packages/app/a.ts': "import { core } from '@acme/core';\nimport { util } from '@acme/core/util';\nimport '../core/dist/index.js';\nvoid [core, util];\n" }],
  ['2b: a workspace package whose sources are elsewhere, and one of another version', {
    'package.json': '{ "workspaces": ["packages/*", "examples/*"] }', 'packages/cli/package.json': '{ "name": "cli", "version": "3.0.0", "main": "./cli-out/cli.js", "exports": { ".": "./cli-out/cli.js" } }',
    'packages/cli/src/index.ts': 'export const inner = 1;\n', 'packages/cli/src/types/index.ts': 'export const t = 1;\n', 'packages/app/package.json': '{ "name": "app", "dependencies": { "cli": "workspace:*" } }',
    'packages/lib/package.json': '{ "name": "lib", "version": "4.0.0", "main": "./src/index.ts" }', 'packages/lib/src/index.ts': 'export const now = 1;\n', 'examples/old/package.json': '{ "name": "old", "dependencies": { "lib": "^3.0.0" } }',
  }, { 'packages/app/a.ts': "import { run } from 'cli';\nimport { T } from 'cli/types';\nvoid [run, T];\n", 'examples/old/a.ts': "import { before } from 'lib';\nvoid before;\n" }],
  ['3: declared at the top, used in a package', { 'package.json': '{ "private": true, "devDependencies": { "vitest": "^4.0.0" } }', 'packages/a/package.json': '{ "name": "a" }' }, { 'packages/a/a.test.ts': "import { it } from 'vitest';\nit('x', () => {});\n" }],
  ['4: aliases of tsconfig, of a base, of a bundler, and a broken extends', {
    'package.json': '{ "name": "x" }', 'tsconfig.json': '{ "extends": "./.svelte-kit/tsconfig.json", "references": [{ "path": "./tsconfig.app.json" }] }',
    'tsconfig.app.json': '{ "compilerOptions": { "baseUrl": "./src", "paths": { "~/*": ["./*"], "@ui": ["./ui/index.ts"] } } }', 'src/ui/index.ts': 'export const ui = 1;\n', 'src/deep/x.ts': 'export const x = 1;\n',
    'vite.config.js': "import path from 'node:path';\nexport default { resolve: { alias: { '@lib': path.resolve(__dirname, './src/deep'), utils: '/src/deep' } } };\n", 'jest.config.js': "module.exports = { moduleNameMapper: { '^%/(.*)$': '<rootDir>/src/$1' } };\n",
  }, { 'src/a.ts': "import { ui } from '@ui';\nimport { x } from '~/deep/x';\nimport { x as y } from 'deep/x';\nimport { x as z } from '@lib/x';\nimport { x as w } from 'utils/x';\nimport { x as v } from '%/deep/x';\nimport '@/not/explained';\nvoid [ui, x, y, z, w, v];\n" }],
  ['5: virtual modules and schemes', { 'package.json': '{ "name": "x" }' }, { 'src/a.ts': "import 'virtual:pwa-register';\nimport '~icons/mdi/home';\nimport '~pages';\nimport 'uno.css';\nimport '$app/stores';\nimport '#imports';\nimport 'astro:content';\nimport 'cloudflare:workers';\nimport '\\0virtual';\nimport '/main.js';\nimport('/');\nimport('!!x!/y');\nimport './a?';\nimport '?';\nimport '!';\nimport '@';\nimport '@/';\nimport '.../x';\n" }],
  ['6: generated and ignored files', { 'package.json': '{ "name": "x" }', '.gitignore': 'src/generated/\n*.gen.ts\n.next\n' }, { 'src/routes/+page.ts': "import type { PageLoad } from './$types';\nimport { client } from '../generated/client';\nimport { api } from '../api.gen';\nimport { routeTree } from '../routeTree.gen';\nimport './__generated__/Query.graphql';\nimport '../.next/types/routes.d.ts';\nvoid [client, api, routeTree] as unknown as PageLoad;\n" }],
  ['5b: a bundler configured in a folder of its own', { 'package.json': '{ "name": "x" }', 'dev/webpack/webpack.prod.js': "module.exports = { resolve: { alias: { gql: path.join(process.cwd(), 'client/graph') } } };\n", 'client/graph/users.gql': '' }, { 'client/a.js': "import users from 'gql/admin/users.gql';\nimport all from 'gql/users.gql';\nvoid [users, all];\n" }],
  ['9c: declarations beside programs that `exports` name', { 'package.json': '{ "name": "x", "dependencies": { "box": "1" } }', '.gitignore': 'node_modules\n' }, { 'src/a.ts': "import { TSchema, Type } from 'box';\nexport type X = TSchema;\nvoid Type;\n" }, {
    'node_modules/box/package.json': '{ "name": "box", "version": "1.0.0", "exports": { ".": { "import": "./build/index.mjs", "default": "./build/index.mjs" } } }', 'node_modules/box/build/index.mjs': 'export const Type = 1;\n', 'node_modules/box/build/index.d.mts': 'export type TSchema = {};\nexport declare const Type: 1;\n',
  }],
  ['9b: types behind `exports`', { 'package.json': '{ "name": "x", "dependencies": { "form": "1", "old": "1" } }', '.gitignore': 'node_modules\n' }, { 'src/a.ts': "import { Options } from 'form/dist/types/validator';\nimport { Old } from 'old/legacy';\nexport type X = Options | Old;\n" }, {
    'node_modules/form/package.json': '{ "name": "form", "version": "1.0.0", "exports": { ".": "./index.js" } }', 'node_modules/form/index.js': '', 'node_modules/form/dist/types/validator.d.ts': 'export type Options = {};\n',
    'node_modules/old/package.json': '{ "name": "old", "version": "1.0.0", "main": "./index.js" }', 'node_modules/old/index.js': '', 'node_modules/old/legacy.d.ts': 'export type Old = 1;\n',
  }],
  ['7: other runtimes', { 'package.json': '{ "name": "x" }', 'edge/deno.json': '{ "imports": { "std/": "https://deno.land/std/" } }' }, { 'src/a.ts': "import { Database } from 'bun:sqlite';\nimport { serve } from 'bun';\nimport { DatabaseSync } from 'node:sqlite';\nimport test from 'node:test';\nimport x from 'jsr:@std/path';\nimport y from 'https://esm.sh/preact';\nvoid [Database, serve, DatabaseSync, test, x, y];\n", 'edge/b.ts': "import { walk } from 'std/fs/walk.ts';\nimport chalk from 'npm:chalk';\nvoid [walk, chalk];\n" }],
  ['8: queries, loaders and assets', { 'package.json': '{ "name": "x" }', 'src/a.css': '', 'src/logo.svg': '<svg/>', 'src/work.ts': 'export {};\n', 'src/theme.scss': '' }, { 'src/b.ts': "import css from './a.css?raw';\nimport url from './logo.svg?url';\nimport Worker from './work?worker';\nimport text from '!!raw-loader!./a.css';\nimport './theme.css';\nimport logo, { ReactComponent } from './logo.svg';\nimport odd from './x?magic';\nvoid [css, url, Worker, text, logo, ReactComponent, odd];\n" }],
  ['9: conditions, patterns, typesVersions, its own name', { 'package.json': '{ "name": "self", "exports": { "./part": "./src/part.ts" }, "dependencies": { "cond": "1", "vers": "1" } }', 'src/part.ts': 'export const part = 1;\n', '.gitignore': 'node_modules\n' }, { 'src/a.ts': "import { part } from 'self/part';\nimport { server } from 'cond';\nimport { worker } from 'cond';\nimport { f } from 'cond/features/one';\nimport { t } from 'vers/typed';\nvoid [part, server, worker, f, t];\n" }, {
    'node_modules/cond/package.json': '{ "name": "cond", "version": "1.0.0", "exports": { ".": { "react-server": "./server.js", "workerd": "./worker.js", "default": "./index.js" }, "./features/*": { "node": "./f/*.mjs" }, "./features/secret": null } }',
    'node_modules/cond/server.js': 'export const server = 1;\n', 'node_modules/cond/worker.js': 'export const worker = 1;\n', 'node_modules/cond/index.js': 'export const index = 1;\n', 'node_modules/cond/f/one.mjs': 'export const f = 1;\n',
    'node_modules/vers/package.json': '{ "name": "vers", "version": "1.0.0", "main": "./index.js", "typesVersions": { "*": { "typed": ["./dist/typed.d.ts"] } } }', 'node_modules/vers/index.js': '', 'node_modules/vers/dist/typed.d.ts': 'export declare const t: 1;\n',
  }],
  ['10: CommonJS that cannot be read to its end', {
    'package.json': '{ "name": "x" }', 'src/a.js': 'Object.assign(module.exports, make());\n', 'src/b.js': "for (const k of Object.keys(all)) exports[k] = all[k];\n", 'src/c.js': "module.exports = require('./d');\n", 'src/d.js': 'class D {}\nD.create = () => new D();\nmodule.exports = D;\n',
    'src/e.js': "require('./install')(exports);\n", 'src/install.js': 'module.exports = (target) => { target.late = 1; };\n', 'src/f.js': 'const api = (module.exports = {});\nfill(api);\n', 'src/g.js': 'if (process.env.X) module.exports = { one: 1 };\nelse module.exports = { two: 2 };\n',
  }, { 'src/use.js': "const { one } = require('./a');\nconst { two } = require('./b');\nconst { create } = require('./c');\nconst { late } = require('./e');\nconst { any } = require('./f');\nconst { one: o, two: t } = require('./g');\nvoid [one, two, create, late, any, o, t];\n" }],
  ['10b: entries of old packages, and defaults by interoperation', { 'package.json': '{ "dependencies": { "old": "1", "folder": "1", "eq": "1" } }', '.gitignore': 'node_modules\n', 'src/x.vue': '<template/>' }, { 'src/a.ts': "import old, { hash } from 'old';\nimport folder, { go } from 'folder';\nimport eq, { Suspense } from 'eq';\nimport x from './x.vue';\nvoid [old, hash, folder, go, eq, Suspense, x];\n" }, {
    'node_modules/old/package.json': '{ "name": "old", "version": "1.0.0", "main": "index" }', 'node_modules/old/index.js': 'exports.hash = 1;\n', 'node_modules/folder/package.json': '{ "name": "folder", "version": "1.0.0", "main": "./lib" }', 'node_modules/folder/lib/index.js': 'exports.go = 1;\n',
    'node_modules/eq/package.json': '{ "name": "eq", "version": "1.0.0", "types": "index.d.ts" }', 'node_modules/eq/index.d.ts': 'export = Eq;\nexport as namespace Eq;\ndeclare namespace Eq { const Suspense: unknown; }\n', 'node_modules/eq/index.js': 'module.exports = require("./impl");\n',
  }],
  ['2c: a workspace package whose conditions lead to different sources, and the default of one that a build makes CommonJS', {
    'package.json': '{ "workspaces": ["packages/*"] }',
    'packages/board/package.json': '{ "name": "board", "main": "dist/app.js", "types": "dist/index.d.ts" }', 'packages/board/src/index.ts': 'export const shown = 1;\n', 'packages/board/src/app.tsx': 'export default function App() { return null; }\n',
    'packages/old/package.json': '{ "name": "old", "main": "./src/index.ts" }', 'packages/old/src/index.ts': 'export const f = 1;\n', 'packages/app/package.json': '{ "name": "app", "type": "module", "dependencies": { "board": "*", "old": "*" } }',
  }, { 'packages/app/a.ts': "import App from 'board';\nimport old from 'old';\nvoid [App, old];\n" }],
  ['6b: made by a build, as a comment or a recipe says', {
    'package.json': '{ "scripts": { "build": "tsc && cp scripts/shutdown.js build/index.js" } }', 'pack/build.sh': 'cp -f "$REPO/pack/start.js" "$DEPS/start.js"\n',
  }, {
    'public/client.js': "// scripts-client.js is generated during build, it has what plugins add\nrequire('../scripts-client');\n",
    'public/late.js': "/*\n * The table below is written by\n * the build.\n */\nconst table = require('./table');\nvoid table;\n",
    'scripts/shutdown.js': "import { server } from './server.js';\nvoid server;\n", 'pack/start.js': "setTimeout(() => require('./main.js'), 1);\n",
  }],
  ['7b: import maps of Deno under other names', { 'package.json': '{ "name": "x" }', 'edge/deno.precompile.json': '{ "imports": { "@std/assert": "jsr:@std/assert@^1" } }' }, { 'edge/a.test.ts': "import { assert } from '@std/assert';\nvoid assert;\n" }],
  ['10c: packages of CommonJS whose declarations describe another object than `require` gives', { 'package.json': '{ "dependencies": { "http-client": "1", "program": "1", "sock": "1", "odm": "1" } }', '.gitignore': 'node_modules\n' }, {
    'src/a.js': "const http = require('http-client');\nhttp.get('/');\nconst program = require('program');\nprogram.command('x');\n",
    'src/b.js': "import { Server } from 'sock';\nimport { get } from 'http-client';\nvoid [Server, get];\n", 'src/c.ts': "import { type QueryFilter, connect } from 'odm';\nimport odm from 'odm';\nvoid [connect, odm] as unknown as QueryFilter;\n",
  }, {
    'node_modules/http-client/package.json': '{ "name": "http-client", "version": "1.0.0", "exports": { ".": { "types": { "require": "./index.d.cts", "default": "./index.d.ts" }, "require": "./index.cjs", "default": "./index.js" } } }',
    'node_modules/http-client/index.cjs': "class Client { get() {} }\nmodule.exports = new Client();\nmodule.exports.default = module.exports;\n", 'node_modules/http-client/index.js': 'export class Client {}\nexport default new Client();\n',
    'node_modules/http-client/index.d.ts': 'export declare class Client { get(): void }\ndeclare const c: Client;\nexport default c;\n', 'node_modules/http-client/index.d.cts': 'declare namespace http { type Options = {} }\ndeclare const http: { get(): void };\nexport = http;\n',
    'node_modules/program/package.json': '{ "name": "program", "version": "1.0.0", "main": "index.js", "types": "index.d.ts" }', 'node_modules/program/index.js': "const { Command } = require('./lib');\nexports = module.exports = new Command();\nexports.program = exports;\n",
    'node_modules/program/index.d.ts': 'export class Command { command(name: string): this }\nexport const program: Command;\n', 'node_modules/program/lib.js': 'exports.Command = class Command { command() {} };\n',
    'node_modules/sock/package.json': '{ "name": "sock", "version": "1.0.0", "exports": { "import": "./wrapper.mjs", "require": "./index.js" } }', 'node_modules/sock/wrapper.mjs': 'export const Sender = 1;\nexport default 1;\n', 'node_modules/sock/index.js': "const Sock = class {};\nSock.Server = require('./server');\nmodule.exports = Sock;\n", 'node_modules/sock/server.js': 'module.exports = class {};\n',
    'node_modules/odm/package.json': '{ "name": "odm", "version": "1.0.0", "main": "index.js", "types": "types/index.d.ts" }', 'node_modules/odm/index.js': 'module.exports.connect = () => 1;\nmodule.exports.default = module.exports;\n',
    'node_modules/odm/types/index.d.ts': '/// <reference path="./query.d.ts" />\ndeclare module \'odm\' {\n  export function connect(): void;\n}\n', 'node_modules/odm/types/query.d.ts': "declare module 'odm' {\n  export type QueryFilter = {};\n  const odm: {};\n  export default odm;\n}\n",
  }],
  ['11: types alone and ambient modules', { 'package.json': '{ "devDependencies": { "@types/estree": "1", "@types/scoped__thing": "1" } }', 'src/global.d.ts': "declare module '*.glsl' { const text: string; export default text; }\ndeclare module 'untyped-thing';\ndeclare module 'made/*' { export const x: 1; }\n" }, { 'src/a.ts': "import type { Node } from 'estree';\nimport type { T } from '@scoped/thing';\nimport shader from './x.glsl';\nimport thing from 'untyped-thing';\nimport { x } from 'made/up';\nvoid [shader, thing, x] as unknown as Node | T;\n" }],
  ['12: optional and guarded', { 'package.json': '{ "peerDependencies": { "pg": "*" }, "peerDependenciesMeta": { "pg": { "optional": true } } }' }, { 'src/a.js': "let pg;\ntry { pg = require('pg-native'); } catch { pg = require('pg'); }\nimport('fsevents').catch(() => {});\njest.mock('made-up', () => ({}), { virtual: true });\nvoid pg;\n" }],
  ["13: Yarn's Plug'n'Play", { 'package.json': '{ "dependencies": { "left": "1" } }', '.pnp.cjs': 'module.exports = {};\n', 'yarn.lock': '' }, { 'src/a.ts': "import { pad, nothingSuch } from 'left';\nimport sub from 'left/sub/part';\nvoid [pad, nothingSuch, sub];\n" }],
  ['15: tests of what must not be there', { 'package.json': '{ "name": "x" }', 'src/index.ts': 'export const a = 1;\n' }, { 'index.test-d.ts': "import { gone } from './src/index';\nvoid gone;\n", 'test/fixtures/bad.ts': "import './nothing';\nimport x from 'made-up';\nvoid x;\n", 'src/b.ts': "// @ts-expect-error it is gone on purpose\nimport { gone } from './index';\nvoid gone;\n" }],
];

describe('trap', () => {
  it.each(traps.map(([name, ...files]) => [name, files] as const))('%s', async (_name, [committed, staged, disk]) => {
    const repo = withRepo();
    for (const [path, text] of Object.entries(disk ?? {})) repo.write(path, text);
    stageOnto(repo, committed, staged);
    const { said, messages } = await namesIn(repo);
    expect({ said, messages }).toEqual({ said: [], messages: [] });
  });

  it('behind links and submodules nothing is known', async () => {
    const repo = withRepo();
    repo.commit('Start', { 'package.json': '{ "name": "x" }' });
    repo.link('src/shared', '../elsewhere');
    repo.git('add', 'src/shared');
    repo.stage({ 'src/a.ts': "import { x } from './shared/x';\nvoid x;\n" });
    expect((await namesIn(repo)).said).toEqual([]);
  });
});
