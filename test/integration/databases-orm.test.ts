import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import knexFactory from 'knex';
import type { Knex } from 'knex';
import { Sequelize } from 'sequelize';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { styles } from '../unit/sql/styles.ts';
import { schema } from './database-cases.ts';
import type { DatabaseCase } from './database-cases.ts';
import { proveFix } from './prove-fix.ts';

const all = "' OR '1'='1";
let database: PGlite;
let server: PGLiteSocketServer;
let knex: Knex;
let sequelize: Sequelize;
let dataSource: DataSource;

beforeAll(async () => {
  database = await PGlite.create();
  server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1', maxConnections: 8 });
  await server.start();
  const url = `postgres://postgres@${server.getServerConn()}/postgres`;
  knex = knexFactory({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  sequelize = new Sequelize(url, { dialect: 'postgres', logging: false, pool: { max: 1 } });
  dataSource = await new DataSource({ type: 'postgres', url, poolSize: 1, installExtensions: false }).initialize();
}, 60_000);

afterAll(async () => {
  await Promise.all([knex.destroy(), sequelize.close(), dataSource.destroy()]);
  await server.stop();
  await database.close();
});

async function reset(): Promise<void> {
  await database.exec(`DROP TABLE IF EXISTS users, secrets; ${schema}`);
}

const knexCases: readonly DatabaseCase[] = [
  { name: 'raw with a value', style: styles.knex, callee: 'knex.raw', code: 'return (await knex.raw(`SELECT name FROM users WHERE id = ${id}`)).rows;', innocent: { id: 2 }, hostile: { id: '0 OR 1=1' } },
  { name: 'raw with a quoted value and a LIMIT', style: styles.knex, callee: 'knex.raw', code: "return (await knex.raw(`SELECT id FROM users WHERE name <> '${name}' ORDER BY id LIMIT ${limit}`)).rows;", innocent: { name: 'Ada', limit: '2' }, hostile: { name: "x' -- ", limit: '1' } },
  { name: 'raw with a list', style: styles.knex, callee: 'knex.raw', code: "return (await knex.raw(`SELECT id FROM users WHERE id IN (${ids.join(',')}) ORDER BY id`)).rows;", innocent: { ids: [1, 2, 4] }, hostile: { ids: ['1) OR (1=1'] } },
  { name: 'raw with values that are there', style: styles.knex, callee: 'knex.raw', code: "return (await knex.raw(`SELECT id FROM users WHERE age > ? AND name = '${name}' AND email LIKE ?`, [age, '%@%'])).rows;", innocent: { age: 30, name: 'Ada' }, hostile: { age: 0, name: all } },
  { name: 'whereRaw', style: styles.knex, callee: "knex('users').select('id').whereRaw", fragment: true, code: "return await knex('users').select('id').whereRaw(`name = '${name}' AND age > ${age}`);", innocent: { name: 'Ada', age: 1 }, hostile: { name: "x' OR 1=1 -- ", age: 1 } },
];

const sequelizeCases: readonly DatabaseCase[] = [
  { name: 'query without options', style: styles.sequelize, callee: 'sequelize.query', code: "return (await sequelize.query(`SELECT id FROM users WHERE name = '${name}'`))[0];", innocent: { name: 'Ada' }, hostile: { name: all } },
  { name: 'query with options', style: styles.sequelize, callee: 'sequelize.query', code: "return await sequelize.query(`SELECT id FROM users WHERE name LIKE '%${q}%' AND age > ${age} ORDER BY id`, {\n  type: 'SELECT',\n});", innocent: { q: 'Ada', age: 10 }, hostile: { q: "x' OR 1=1 -- ", age: 10 } },
  { name: 'query with replacements that are there', style: styles.sequelize, callee: 'sequelize.query', code: "return await sequelize.query(`SELECT id FROM users WHERE age > :name AND name = '${name}'`, { type: 'SELECT', replacements: { name: age } });", innocent: { name: 'Ada', age: 10 }, hostile: { name: all, age: 10 } },
  { name: 'query with a list and a LIMIT', style: styles.sequelize, callee: 'sequelize.query', code: "return await sequelize.query(`SELECT name FROM users WHERE id IN (${ids.join(',')}) ORDER BY id LIMIT ${limit}`, { type: 'SELECT' });", innocent: { ids: [1, 2, 3], limit: '2' }, hostile: { ids: ['1) OR (1=1'], limit: '100' } },
];

const typeormCases: readonly DatabaseCase[] = [
  { name: 'query', style: styles.pg, callee: 'dataSource.query', code: "return await dataSource.query(`SELECT id FROM users WHERE name = '${name}' AND id IN (${ids.join(',')})`);", innocent: { name: 'Ada', ids: [1, 2] }, hostile: { name: "x' OR 1=1 -- ", ids: [1] } },
  { name: 'where of a query builder', style: styles.typeorm, callee: 'builder.where', fragment: true, code: "const builder = dataSource.createQueryBuilder().select('u.id', 'id').from('users', 'u');\nreturn await builder.where(`u.name = '${name}' AND u.age > ${age}`).getRawMany();", innocent: { name: 'Ada', age: 1 }, hostile: { name: "x' OR 1=1 -- ", age: 1 } },
  { name: 'where with a list', style: styles.typeorm, callee: 'builder.where', fragment: true, code: "const builder = dataSource.createQueryBuilder().select('u.id', 'id').from('users', 'u').orderBy('u.id');\nreturn await builder.where(`u.id IN (${ids.join(',')})`).getRawMany();", innocent: { ids: [1, 3] }, hostile: { ids: ['1) OR (1=1'] } },
  { name: 'andWhere with values that are there', style: styles.typeorm, callee: 'builder.andWhere', fragment: true, code: "const builder = dataSource.createQueryBuilder().select('u.id', 'id').from('users', 'u');\nreturn await builder.andWhere(`u.age > :age AND u.name = '${name}'`, { age: 10 }).getRawMany();", innocent: { name: 'Ada' }, hostile: { name: all } },
];

describe('knex', () => {
  it.each(knexCases)('$name: same rows, no injection', async (each) => {
    await proveFix(each, { get knex() { return knex; } }, reset);
  });
});

describe('sequelize', () => {
  it.each(sequelizeCases)('$name: same rows, no injection', async (each) => {
    await proveFix(each, { get sequelize() { return sequelize; } }, reset);
  });
});

describe('typeorm', () => {
  it.each(typeormCases)('$name: same rows, no injection', async (each) => {
    await proveFix(each, { get dataSource() { return dataSource; } }, reset);
  });
});
