import { describe, expect, it } from 'vitest';
import { fixedText, namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';

const manifest = (more: object = {}): string => JSON.stringify({ name: 'shop', type: 'module', dependencies: { express: '^5.0.0' }, ...more });
const base = {
  'package.json': manifest({ imports: { '#db': './src/db.ts', '#lib/*': './src/lib/*.ts' } }),
  'tsconfig.json': '{ // comments are allowed\n "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
  '.gitignore': 'generated/\nnode_modules\n',
  'src/db.ts': 'export const db = 1;\n',
  'src/lib/rate-limit.ts': 'export function limit() {}\n',
  'src/lib/index.ts': "export * from './rate-limit.js';\n",
  'src/Button.tsx': 'export const Button = 1;\n',
};

describe('a file that an import names', () => {
  it.each([
    ['is missing', "import './lib/nothing';", "`./lib/nothing` leads to no file of this commit (looked for `src/lib/nothing`)", undefined],
    ['is nearly called so', "import { limit } from './lib/ratelimit.js';", '`./lib/ratelimit.js` leads to no file of this commit (looked for `src/lib/ratelimit.js`); did you mean `./lib/rate-limit.js`?', './lib/rate-limit.js'],
    ['has other capitals', "import { Button } from './button';", '`./button` is written `./Button` on disk; where capitals count (Linux, CI) it is not found', './Button'],
    ['has another extension', "import { db } from './db.mjs';", '`./db.mjs` has the wrong extension: the file is `./db.js`', './db.js'],
    ['is missing behind an alias', "import { db } from '@/dbb';", '`@/dbb` leads to no file of this commit (looked for `src/dbb`); did you mean `@/db`?', '@/db'],
    ['is missing behind a key of imports', "import { limit } from '#lib/ratelimit';", '`#lib/ratelimit` leads to no file of this commit (looked for `src/lib/ratelimit.ts`); did you mean `#lib/rate-limit`?', undefined],
    ['stands behind a key that is not there', "import { db } from '#dbs';", '`#dbs` is no key of "imports" in `package.json`; did you mean `#db`?', '#db'],
    ['is a module Node does not have', "import { readFile } from 'node:fss';", 'Node has no module `node:fss`; did you mean `node:fs`?', 'node:fs'],
  ])('%s', async (_name, line, message, replacement) => {
    const repo = withRepo();
    stageOnto(repo, base, { 'src/api.ts': `${line}\n` });
    const { findings, messages, said } = await namesIn(repo);
    expect(said).toEqual(['src/api.ts:1 error invented-import']);
    expect(messages[0]).toContain(message);
    if (replacement !== undefined) expect(fixedText(repo, findings[0]!)).toContain(`'${replacement}'`);
  });

  it('is there in every form that leads to it', async () => {
    const repo = withRepo();
    stageOnto(repo, base, {
      'src/api.ts': [
        "import { db } from './db';", "import { db as b } from './db.js';", "import { db as c } from './db.ts';", "import { limit } from './lib';", "import { limit as l } from './lib/index.js';",
        "import { Button } from './Button';", "import { db as d } from '@/db';", "import { db as e } from '#db';", "import { limit as m } from '#lib/rate-limit';", "import express from 'express';",
        "import { readFile } from 'fs/promises';", "import self from 'shop/package.json';", "export * from '.';", 'void [db, b, c, d, e, limit, l, m, Button, express, readFile, self];', '',
      ].join('\n'),
      'src/index.ts': 'export {};\n',
    });
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it('is on disk but was not added', async () => {
    const repo = withRepo();
    repo.commit('Start', base);
    repo.write('src/lib/audit.ts', 'export const audit = 1;\n');
    repo.stage({ 'src/api.ts': "import { audit } from './lib/audit.js';\nvoid audit;\n" });
    const { findings, messages } = await namesIn(repo);
    expect(messages).toEqual(['`./lib/audit.js` is `src/lib/audit.ts`, which is on your disk but not in this commit']);
    expect(findings[0]!.advice).toBe('git add src/lib/audit.ts');
    repo.git('add', 'src/lib/audit.ts');
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it('is on disk but was not added, as the first of a folder that is named like one a build makes', async () => {
    const repo = withRepo();
    repo.commit('Start', { 'package.json': '{ "name": "shop" }\n' });
    repo.write('src/lib/rate-limit.ts', 'export const rateLimit = 1;\n');
    repo.stage({ 'src/app.ts': "import { rateLimit } from './lib/rate-limit';\nvoid rateLimit;\n" });
    expect((await namesIn(repo)).messages).toEqual(['`./lib/rate-limit` is `src/lib/rate-limit.ts`, which is on your disk but not in this commit']);
    repo.stage({ '.gitignore': 'lib/\n' });
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it.each(['app.ts', 'main.ts', 'build.ts', 'next-steps.ts', 'vue-app.js'])('is an undeclared package in %s too, which is no configuration of a bundler', async (name) => {
    const repo = withRepo();
    repo.commit('Start', { 'package.json': '{ "name": "shop", "dependencies": { "express": "^4" } }\n' });
    repo.stage({ [`src/${name}`]: "import slugifyy from 'slugifyy';\nconsole.log(slugifyy('a'));\n" });
    expect((await namesIn(repo)).messages[0]).toContain('`slugifyy` is no dependency of this project');
  });

  it('is looked for in the index and not on disk', async () => {
    const repo = withRepo();
    stageOnto(repo, base, { 'src/api.ts': "import { db } from '@/db';\nvoid db;\n" });
    // On disk the alias is gone and the file is another; what is committed has both.
    repo.write('tsconfig.json', '{}');
    repo.write('src/db.ts', 'export const other = 1;\n');
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it('is named by the other forms too', async () => {
    const repo = withRepo();
    stageOnto(repo, base, {
      'src/forms.ts': [
        "void import('./lib/nothing1');", "const a = require('./lib/nothing2');", "const b = require.resolve('./lib/nothing3');", "const c = import.meta.resolve('./lib/nothing4');",
        "const w = new Worker(new URL('./lib/nothing5.js', import.meta.url));", "vi.mock('./lib/nothing6');", "type T = import('./lib/nothing7').T;", "export * from './lib/nothing8';", "import e = require('./lib/nothing9');",
        'const locale = (name: string) => import(`./locales/${name}.js`);', 'export { a, b, c, e, w, T, locale };', '',
      ].join('\n'),
      'src/refs.ts': "/// <reference path=\"./nothing.d.ts\" />\nexport {};\n",
      'src/doc.js': "/** @type {import('./lib/nothing').Thing} */\nexport const x = 1;\n",
    });
    const { said } = await namesIn(repo);
    expect(said).toEqual(['src/doc.js:1 warning invented-import', ...Array.from({ length: 10 }, (_, index) => `src/forms.ts:${index + 1} error invented-import`), 'src/refs.ts:1 warning invented-import']);
  });

  it('is gone for files that the change does not touch', async () => {
    const repo = withRepo();
    repo.commit('Start', { ...base, 'src/api.ts': "import { db } from './db.js';\nvoid db;\n", 'src/old.ts': "import './never-there';\n" });
    repo.git('mv', 'src/db.ts', 'src/database.ts');
    const { said, messages } = await namesIn(repo);
    expect(said).toEqual(['src/api.ts:1 error invented-import']);
    expect(messages[0]).toBe('`./db.js` is imported here, and this change removes or renames it');
  });

  it('was missing before, on a line that the change leaves alone', async () => {
    const repo = withRepo();
    stageOnto(repo, { ...base, 'src/api.ts': "import './never-there';\nexport const a = 1;\n" }, { 'src/api.ts': "import './never-there';\nexport const a = 2;\n" });
    const { said, analysis } = await namesIn(repo);
    expect(said).toEqual([]);
    expect(analysis.findings.map(({ belonging }) => belonging)).toEqual(['existing']);
  });

  it('may be missing where failing is expected', async () => {
    const repo = withRepo();
    stageOnto(repo, base, {
      'src/api.ts': [
        "try { require('./native'); } catch {}", "import('./later').catch(() => {});", '// @ts-expect-error', "import './gone';", '// eslint-disable-next-line import/no-unresolved', "import './built-later';",
        "// import './commented';", "const text = \"import x from './quoted'\";", "vi.mock('./virtual', () => ({}));", 'void text;', '',
      ].join('\n'),
    });
    expect((await namesIn(repo)).said).toEqual([]);
  });
});

describe('a package that an import names', () => {
  it.each([
    ['nobody declares', "import chalk from 'chalk';", 'error', '`chalk` is no dependency of this project (package.json), no workspace package and not installed'],
    ['is nearly called so', "import express from 'expres';", 'error', 'did you mean `express`?'],
    ['is only in the lockfile', "import ms from 'ms';", 'warning', 'it is only there because another package brings it'],
    ['is only installed', "import parseurl from 'parseurl';", 'warning', 'it is only there because another package brings it'],
    ['has no such part', "import x from 'express/lib/nothing';", 'error', '`express/lib/nothing`: express 5.1.0 has no such part'],
    ['is not made for that part', "import x from 'sealed/internal';", 'error', '`sealed/internal`: sealed 1.0.0 has no such part'],
  ])('%s', async (_name, line, severity, message) => {
    const repo = withRepo();
    repo.write('node_modules/express/package.json', '{ "name": "express", "version": "5.1.0", "main": "index.js" }');
    repo.write('node_modules/express/index.js', 'module.exports = function () {};\n');
    repo.write('node_modules/parseurl/package.json', '{ "name": "parseurl", "version": "1.0.0" }');
    repo.write('node_modules/sealed/package.json', '{ "name": "sealed", "version": "1.0.0", "exports": { ".": "./a.js", "./sub/*": { "import": "./lib/*.js" } } }');
    repo.write('node_modules/sealed/lib/one.js', 'export {};\n');
    stageOnto(repo, {
      ...base, 'package.json': manifest({ dependencies: { express: '^5.0.0', sealed: '1.0.0' } }),
      'package-lock.json': '{ "lockfileVersion": 3, "packages": { "node_modules/ms": { "version": "2.1.3" } } }',
    }, { 'src/api.ts': `${line}\nimport 'sealed/sub/one';\n` });
    const { said, messages } = await namesIn(repo);
    expect(said).toEqual([`src/api.ts:1 ${severity} invented-import`]);
    expect(messages[0]).toContain(message);
  });

  it('is an aside when another package of the repository declares it', async () => {
    const repo = withRepo();
    stageOnto(repo, { 'package.json': '{ "name": "top", "workspaces": ["packages/*"] }', 'packages/a/package.json': '{ "name": "a", "dependencies": { "zod": "^4.0.0" } }', 'packages/b/package.json': '{ "name": "b" }' }, { 'packages/b/index.ts': "import 'zod';\n" });
    const { said, messages } = await namesIn(repo);
    expect(said).toEqual(['packages/b/index.ts:1 suggestion invented-import']);
    expect(messages[0]).toContain('only packages/a/package.json declares it');
  });
});
