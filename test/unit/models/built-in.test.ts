import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModels } from '../../../scripts/compile-models.ts';
import { compileModels } from '../../../src/engine/compile-models.ts';
import { markerNames } from '../../../src/engine/models/markers.ts';
import { typesIn } from './compile.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'rules/models');
const sources = readModels(root);
const table = compileModels(sources);

describe('the built-in models', () => {
  it('refer only to types, modules and aliases that exist', () => {
    const missing = [...typesIn(table)].flatMap((type) => {
      if ((type.k === 'instance' || type.k === 'class') && !Object.hasOwn(table.types, type.id)) return [type.id];
      return type.k === 'module' && !Object.hasOwn(table.modules, type.name) ? [type.name] : [];
    });
    const bases = Object.values(table.types).flatMap((type) => (type.extends ?? []).filter((id) => !Object.hasOwn(table.types, id)));
    const names = [...Object.values(table.modules).flatMap(({ typeNames }) => Object.values(typeNames)), ...Object.values(table.globalTypes)].filter((id) => !Object.hasOwn(table.types, id));
    const aliases = Object.values(table.aliases).filter((name) => !Object.hasOwn(table.modules, name));
    expect({ missing, bases, names, aliases }).toEqual({ missing: [], bases: [], names: [], aliases: [] });
  });

  it('give no specifier two models', () => {
    expect(Object.keys(table.aliases).filter((name) => Object.hasOwn(table.modules, name))).toEqual([]);
  });

  it.each(sources.map(({ name, text }) => [name, text]))('%s links to the documentation and says what it was checked against', (_name, text) => {
    const header = /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? '';
    expect(header).toMatch(/@see https?:\/\/\S+/);
    expect(header).toMatch(/@versions \S/);
  });

  it('cover every package that guard promises', () => {
    const specifiers = new Set([...Object.keys(table.modules), ...Object.keys(table.aliases)]);
    const promised = `
      pg pg-pool pg-cursor pg-query-stream pg-promise mysql mysql2 mysql2/promise mariadb sqlite3 sqlite better-sqlite3 node:sqlite bun:sqlite libsql @libsql/client
      mssql tedious sequelize sequelize-typescript knex objection bookshelf typeorm @prisma/client drizzle-orm drizzle-orm/node-postgres drizzle-orm/mysql2
      @mikro-orm/core @mikro-orm/postgresql kysely slonik postgres @neondatabase/serverless bun @vercel/postgres oracledb snowflake-sdk ibm_db odbc duckdb
      @duckdb/node-api hdb @sap/hana-client @sap/hana-client/extension/Stream @sap/hdbext @google-cloud/spanner @google-cloud/bigquery @clickhouse/client
      @aws-sdk/client-athena @aws-sdk/client-rds-data @aws-sdk/client-dynamodb @aws-sdk/client-s3 @aws-sdk/client-redshift-data @aws-sdk/client-timestream-query
      aws-sdk @planetscale/database expo-sqlite sql.js @electric-sql/pglite sails @adonisjs/lucid/services/db cassandra-driver @databases/pg @databases/sql
      sql-template-strings sql-template-tag pg-format sqlstring @azure/cosmos
      express koa koa-router @koa/router koa-route fastify @hapi/hapi @nestjs/common next next/server next/headers hono react-router @remix-run/node @trpc/server
      graphql @apollo/server restify micro aws-lambda @vercel/node @netlify/functions http https socket.io ws formidable busboy multer url querystring
      zod yup joi valibot superstruct class-validator validator ajv crypto uuid nanoid dayjs moment luxon date-fns`;
    expect(promised.trim().split(/\s+/).filter((name) => !specifiers.has(name))).toEqual([]);
    expect(['URL', 'URLSearchParams', 'process', 'crypto'].filter((name) => !Object.hasOwn(table.globals, name))).toEqual([]);
    expect(['Request', 'Headers', 'D1Database'].filter((name) => !Object.hasOwn(table.globalTypes, name))).toEqual([]);
  });

  it('call only unmistakable names raw', () => {
    const plain = Object.keys(table.rawMethods ?? {}).filter((name) => !/Raw$|Unsafe$|^rawQuery$|^knexRawQuery$|^sendNativeQuery$|^__dangerous__/.test(name));
    expect(plain).toEqual([]);
    expect(Object.keys(table.rawMethods ?? {})).toEqual(expect.arrayContaining(['$queryRawUnsafe', '$executeRawUnsafe', 'whereRaw', 'orderByRaw', 'havingRaw', 'joinRaw']));
  });

  it('use markers that the readme and the editor know', () => {
    const editor = readFileSync(join(folder, 'markers.d.ts'), 'utf8');
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const declared = [...editor.matchAll(/^type (\w+)/gm)].map(([, name]) => name);
    expect(declared.toSorted()).toEqual([...markerNames].toSorted());
    expect(markerNames.filter((name) => !new RegExp(`\`${name}[\`<]`).test(readme))).toEqual([]);
  });
});

describe('the comparison with the packages\' own types', () => {
  const checked = JSON.parse(readFileSync(join(folder, 'checked.json'), 'utf8')) as Record<string, { package: string; checked: string; names: number; notInTypes?: string[] }>;
  const explained = JSON.parse(readFileSync(join(folder, 'not-in-types.json'), 'utf8')) as Record<string, Record<string, string>>;

  it('is of modules that have a model, and of most of them', () => {
    const modules = Object.keys(checked);
    expect(modules.filter((name) => !Object.hasOwn(table.modules, name) && !Object.hasOwn(table.aliases, name))).toEqual([]);
    expect(modules.length).toBeGreaterThan(90);
  });

  it('left no difference without a reason', () => {
    const open = Object.entries(checked).flatMap(([name, { notInTypes = [] }]) => notInTypes.filter((one) => !explained[name]?.[one]).map((one) => `${name} ${one}`));
    expect(open).toEqual([]);
  });

  it('says version and day', () => {
    for (const one of Object.values(checked)) {
      expect(one.package).toMatch(/@\d+\.\d+/);
      expect(one.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('the folder of models', () => {
  it('holds nothing that the compiler does not read', () => {
    const known = new Set(['README.md', 'markers.d.ts', 'index.ts', 'checked.json', 'not-in-types.json', 'table.generated.json', ...sources.map(({ name }) => name.split('/').at(-1)!)]);
    expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
  });
});
