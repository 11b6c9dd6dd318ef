// Compares the built-in models with the packages' own types and writes rules/models/checked.json. Needs the network; run by hand:
//   node scripts/compile-models.mjs && node scripts/check-models.mjs [--keep FOLDER] [--only NAME,NAME]
// With --keep the packages stay in FOLDER, so that the next run need not install them again. With --only the other modules keep what was found before.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Modules to compare, with what to install for each: the package and, where it has none of its own, its types. */
const packages = {
  pg: ['@types/pg'], 'pg-pool': ['@types/pg-pool'], 'pg-cursor': ['@types/pg-cursor'], 'pg-query-stream': ['pg-query-stream'], 'pg-promise': ['pg-promise'],
  mysql: ['@types/mysql'], 'mysql2/promise': ['mysql2'], mariadb: ['mariadb'], 'mariadb/callback': ['mariadb'],
  sqlite3: ['sqlite3'], sqlite: ['sqlite'], 'better-sqlite3': ['@types/better-sqlite3'], 'node:sqlite': ['@types/node'], 'bun:sqlite': ['bun-types'], '@libsql/client': ['@libsql/client'],
  mssql: ['@types/mssql'], tedious: ['tedious'], sequelize: ['sequelize'], 'sequelize-typescript': ['sequelize-typescript'],
  knex: ['knex'], objection: ['objection'], bookshelf: ['@types/bookshelf'], typeorm: ['typeorm'],
  'drizzle-orm': ['drizzle-orm'], '@mikro-orm/core': ['@mikro-orm/core@6', '@mikro-orm/knex@6'], kysely: ['kysely'], slonik: ['slonik'], postgres: ['postgres'],
  '@neondatabase/serverless': ['@neondatabase/serverless'], '@vercel/postgres': ['@vercel/postgres'],
  oracledb: ['@types/oracledb'], 'snowflake-sdk': ['snowflake-sdk'], odbc: ['odbc'], duckdb: ['duckdb'], '@duckdb/node-api': ['@duckdb/node-api'],
  '@google-cloud/spanner': ['@google-cloud/spanner'], '@google-cloud/bigquery': ['@google-cloud/bigquery'], '@clickhouse/client': ['@clickhouse/client'],
  '@aws-sdk/client-athena': ['@aws-sdk/client-athena'], '@aws-sdk/client-rds-data': ['@aws-sdk/client-rds-data'], '@aws-sdk/client-dynamodb': ['@aws-sdk/client-dynamodb'],
  '@aws-sdk/client-redshift-data': ['@aws-sdk/client-redshift-data'], '@aws-sdk/client-timestream-query': ['@aws-sdk/client-timestream-query'], 'aws-sdk/clients/athena': ['aws-sdk'],
  '@cloudflare/workers-types': ['@cloudflare/workers-types'], '@planetscale/database': ['@planetscale/database'], 'expo-sqlite': ['expo-sqlite'], 'sql.js': ['@types/sql.js'],
  '@electric-sql/pglite': ['@electric-sql/pglite'], 'cassandra-driver': ['cassandra-driver'], '@databases/sql': ['@databases/sql'], '@databases/pg': ['@databases/pg'],
  'sql-template-strings': ['sql-template-strings'], 'sql-template-tag': ['sql-template-tag'], 'pg-format': ['@types/pg-format'], sqlstring: ['@types/sqlstring'], '@azure/cosmos': ['@azure/cosmos'],
  express: ['@types/express'], koa: ['@types/koa'], 'koa-router': ['@types/koa-router'], fastify: ['fastify'], '@hapi/hapi': ['@hapi/hapi'], '@nestjs/common': ['@nestjs/common'],
  next: ['next'], 'next/server': ['next'], hono: ['hono'], 'react-router': ['react-router'], '@remix-run/node': ['@remix-run/node'], '@trpc/server': ['@trpc/server'], graphql: ['graphql'],
  restify: ['@types/restify'], 'aws-lambda': ['@types/aws-lambda'], '@vercel/node': ['@vercel/node'], '@netlify/functions': ['@netlify/functions'],
  'socket.io': ['socket.io'], ws: ['@types/ws'], formidable: ['@types/formidable'], busboy: ['@types/busboy'], multer: ['@types/multer'],
  http: ['@types/node'], https: ['@types/node'], http2: ['@types/node'], crypto: ['@types/node'], url: ['@types/node'], querystring: ['@types/node'], os: ['@types/node'],
  zod: ['zod'], yup: ['yup'], joi: ['joi'], valibot: ['valibot'], superstruct: ['superstruct'], 'class-validator': ['class-validator'], validator: ['@types/validator'], ajv: ['ajv'],
  'crypto-js': ['@types/crypto-js'], md5: ['@types/md5'], sha1: ['@types/sha1'], 'js-md5': ['js-md5'], 'blueimp-md5': ['@types/blueimp-md5'], 'spark-md5': ['@types/spark-md5'], 'ts-md5': ['ts-md5'],
  hasha: ['hasha'], 'object-hash': ['@types/object-hash'], 'hash.js': ['hash.js'], 'sha.js': ['@types/sha.js'], 'hash-wasm': ['hash-wasm'], '@noble/hashes/legacy': ['@noble/hashes'],
  'node-forge': ['@types/node-forge'], 'node-rsa': ['@types/node-rsa'], 'simple-crypto-js': ['simple-crypto-js'], cryptr: ['cryptr'],
  bcrypt: ['@types/bcrypt'], bcryptjs: ['bcryptjs'], argon2: ['argon2'], '@node-rs/bcrypt': ['@node-rs/bcrypt'], '@node-rs/argon2': ['@node-rs/argon2'],
  jsonwebtoken: ['@types/jsonwebtoken'], jose: ['jose'], 'jwt-simple': ['jwt-simple'], 'jwt-decode': ['jwt-decode'], '@nestjs/jwt': ['@nestjs/jwt'], 'express-jwt': ['express-jwt'], 'koa-jwt': ['koa-jwt'],
  'passport-jwt': ['@types/passport-jwt'], 'fast-jwt': ['fast-jwt'], 'express-session': ['@types/express-session'], 'cookie-session': ['@types/cookie-session'], 'cookie-parser': ['@types/cookie-parser'],
  'iron-session': ['iron-session'], 'cookie-signature': ['@types/cookie-signature'],
  chance: ['@types/chance'], shortid: ['@types/shortid'], seedrandom: ['@types/seedrandom'], 'nanoid/non-secure': ['nanoid'], cuid: ['cuid'], 'unique-random': ['unique-random'], 'random-int': ['random-int'],
  'adm-zip': ['@types/adm-zip'], unzipper: ['@types/unzipper'], 'tar-stream': ['@types/tar-stream'], puppeteer: ['puppeteer'], playwright: ['playwright'],
  '@mdx-js/mdx': ['@mdx-js/mdx'], 'jsonpath-plus': ['jsonpath-plus'],
  bullmq: ['bullmq'], bull: ['bull'], 'bee-queue': ['bee-queue'], agenda: ['agenda'], kafkajs: ['kafkajs'], amqplib: ['@types/amqplib'], mqtt: ['mqtt'], 'sqs-consumer': ['sqs-consumer'],
  axios: ['axios'], '@nestjs/axios': ['@nestjs/axios'], got: ['got'], 'node-fetch': ['@types/node-fetch'], undici: ['undici'], superagent: ['@types/superagent'], needle: ['@types/needle'], request: ['@types/request'], ky: ['ky'],
  net: ['@types/node'], tls: ['@types/node'], dgram: ['@types/node'], bent: ['@types/bent'], phin: ['phin'], '@hapi/wreck': ['@hapi/wreck'], urllib: ['urllib'], wretch: ['wretch'], ofetch: ['ofetch'],
  'graphql-request': ['graphql-request'], soap: ['soap'], 'socket.io-client': ['socket.io-client'], 'http-proxy': ['@types/http-proxy'], 'http-proxy-middleware': ['http-proxy-middleware'], download: ['@types/download'],
  'open-graph-scraper': ['open-graph-scraper'], 'link-preview-js': ['link-preview-js'], 'rss-parser': ['rss-parser'], wkhtmltopdf: ['@types/wkhtmltopdf'],
  ioredis: ['ioredis'], redis: ['redis'], nodemailer: ['@types/nodemailer'], '@nestjs/sequelize': ['@nestjs/sequelize'], '@nestjs/mongoose': ['@nestjs/mongoose'], '@nestjs-modules/mailer': ['@nestjs-modules/mailer'],
  imap: ['@types/imap'], 'basic-ftp': ['basic-ftp'], ldapjs: ['@types/ldapjs'], ldapts: ['ldapts'], '@elastic/elasticsearch': ['@elastic/elasticsearch'],
  pug: ['@types/pug'], ejs: ['@types/ejs'], handlebars: ['handlebars'], nunjucks: ['@types/nunjucks'], eta: ['eta'], squirrelly: ['squirrelly'], dot: ['@types/dot'], 'hogan.js': ['@types/hogan.js'], hbs: ['@types/hbs'],
  mustache: ['@types/mustache'], liquidjs: ['liquidjs'], 'edge.js': ['edge.js'], marked: ['marked'], showdown: ['@types/showdown'], 'markdown-it': ['@types/markdown-it'],
  vm: ['@types/node'], v8: ['@types/node'], worker_threads: ['@types/node'], mathjs: ['mathjs'], 'expr-eval': ['expr-eval'], 'angular-expressions': ['angular-expressions'], vm2: ['vm2'], jsdom: ['@types/jsdom'], jsonpath: ['@types/jsonpath'], 'next-mdx-remote/rsc': ['next-mdx-remote'],
  stripe: ['stripe'], twilio: ['twilio'], '@sendgrid/mail': ['@sendgrid/mail'], openai: ['openai'], '@anthropic-ai/sdk': ['@anthropic-ai/sdk'], '@octokit/rest': ['@octokit/rest'], '@slack/web-api': ['@slack/web-api'],
  resend: ['resend'], pusher: ['pusher'], cloudinary: ['cloudinary'], razorpay: ['razorpay'], 'google-auth-library': ['google-auth-library'], '@azure/storage-blob': ['@azure/storage-blob'],
  mongodb: ['mongodb'], mongoose: ['mongoose'], fs: ['@types/node'], 'fs/promises': ['@types/node'], path: ['@types/node'], child_process: ['@types/node'],
  'fs-extra': ['@types/fs-extra'], rimraf: ['rimraf'], mkdirp: ['mkdirp'], del: ['del'], send: ['@types/send'], 'cross-spawn': ['@types/cross-spawn'], execa: ['execa'], shelljs: ['@types/shelljs'], ssh2: ['@types/ssh2'], 'node-ssh': ['node-ssh'], 'simple-git': ['simple-git'],
  he: ['@types/he'], 'html-entities': ['html-entities'], 'sanitize-html': ['@types/sanitize-html'], dompurify: ['dompurify'], xss: ['xss'], 'shell-quote': ['@types/shell-quote'], 'js-yaml': ['@types/js-yaml'], 'gray-matter': ['gray-matter'], bson: ['bson'],
  openpgp: ['openpgp'], elliptic: ['@types/elliptic'], selfsigned: ['selfsigned'], pem: ['@types/pem'], 'node-jose': ['@types/node-jose'], tweetnacl: ['tweetnacl'], 'libsodium-wrappers': ['@types/libsodium-wrappers'],
  '@fastify/jwt': ['@fastify/jwt'], 'hono/jwt': ['hono'], '@tsndr/cloudflare-worker-jwt': ['@tsndr/cloudflare-worker-jwt'], jws: ['@types/jws'], '@hapi/jwt': ['@hapi/jwt'], '@hapi/iron': ['@hapi/iron'], keygrip: ['@types/keygrip'], cookies: ['@types/cookies'], 'csrf-csrf': ['csrf-csrf'],
  uuid: ['uuid'], nanoid: ['nanoid'], dayjs: ['dayjs'], moment: ['moment'], luxon: ['@types/luxon'], 'date-fns': ['date-fns'],
};

/** Names the published types do not have, and why the model has them all the same. Keys: module, then name or name.member. */
const expected = JSON.parse(readFileSync(join(root, 'rules/models/not-in-types.json'), 'utf8'));

const only = process.argv.indexOf('--only');
if (only > 0) {
  const wanted = new Set(process.argv[only + 1].split(','));
  for (const name of Object.keys(packages)) if (!wanted.has(name)) delete packages[name];
}

const keep = process.argv.indexOf('--keep');
const folder = keep > 0 ? process.argv[keep + 1] : mkdtempSync(join(tmpdir(), 'guard-models-'));
try {
  install();
  const { result, unexplained } = compare();
  const before = only > 0 ? JSON.parse(readFileSync(join(root, 'rules/models/checked.json'), 'utf8')) : {};
  writeFileSync(join(root, 'rules/models/checked.json'), `${JSON.stringify({ ...before, ...result }, undefined, 1)}\n`);
  const names = Object.values(result).reduce((sum, { names: count }) => sum + count, 0);
  console.log(`${Object.keys(result).length} modules, ${names} names compared`);
  for (const line of unexplained) console.error(line);
  if (unexplained.length > 0) process.exitCode = 1;
} finally {
  if (keep < 0) rmSync(folder, { recursive: true, force: true });
}

function install() {
  const wanted = [...new Set(Object.values(packages).flat())].filter((name) => !existsSync(join(folder, 'node_modules', nameOf(name))));
  if (wanted.length === 0) return;
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', ...wanted], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function compare() {
  const table = JSON.parse(readFileSync(join(root, 'rules/models/table.generated.json'), 'utf8'));
  const modules = Object.keys(packages);
  const entry = join(folder, 'guard-models.ts');
  writeFileSync(entry, modules.map((name, i) => `import * as m${i} from '${sourceOf(name)}'; export { m${i} };`).join('\n'));
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022,
    esModuleInterop: true, skipLibCheck: true, noEmit: true, types: ['node', 'bun-types', '@cloudflare/workers-types'].filter((name) => existsSync(join(folder, 'node_modules', name)) || name === 'node'),
    typeRoots: [join(folder, 'node_modules/@types'), join(folder, 'node_modules')],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const result = {};
  const unexplained = [];
  source.statements.filter(ts.isImportDeclaration).forEach((statement, i) => {
    const name = modules[i];
    const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
    if (symbol === undefined) {
      unexplained.push(`${name}: its types were not found`);
      return;
    }
    const { names, missing } = compareModule(checker, symbol, table, name);
    const explained = expected[name] ?? {};
    for (const one of missing) if (!(one in explained) && !(one.replace(/\.[^.]*$/, '') in explained)) unexplained.push(`${name}: ${one} is not in the published types`);
    for (const one of Object.keys(explained)) if (!missing.some((found) => found === one || found.startsWith(`${one}.`))) unexplained.push(`${name}: ${one} is in the published types now`);
    result[name] = { package: packages[name].map((one) => `${nameOf(one)}@${versionOf(nameOf(one))}`).join(' '), checked: new Date().toISOString().slice(0, 10), names: names.length, ...(missing.length > 0 ? { notInTypes: missing } : {}) };
  });
  return { result, unexplained };
}

/** Every exported name of the model's module, and every member of the types among them. */
function compareModule(checker, symbol, table, name) {
  const model = table.modules[name];
  const real = exportsOf(checker, symbol);
  // What classes share stands in one interface of the model, so a member counts as found if one of the types that inherit it has it.
  const seen = new Map();
  const see = (path, found) => seen.set(path, seen.get(path) || found);
  const ids = new Set();
  for (const exported of Object.keys(model.exports)) {
    if (exported === 'default') continue;
    see(exported, real.has(exported));
    if (real.has(exported)) compareValue(checker, real.get(exported), model.exports[exported], exported, table, see, ids);
  }
  for (const [typeName, id] of Object.entries(model.typeNames)) {
    if (typeName === 'default' || typeName.includes('.') || !id.startsWith(`${name}#`) || ids.has(id)) continue;
    ids.add(id);
    const found = real.get(typeName);
    // Interfaces of the model's own making (what classes share) are no names of the package.
    if (found === undefined) continue;
    compareMembers(checker, typesOf(checker, found), table, id, see);
  }
  if (model.equals) {
    const whole = real.get('export=') ?? real.get('default');
    see('(export =)', whole !== undefined);
    if (whole) compareValue(checker, whole, model.equals, '(export =)', table, see, ids);
  }
  return { names: [...seen.keys()], missing: [...seen].filter(([, found]) => !found).map(([path]) => path) };
}

function compareValue(checker, symbol, ref, path, table, see, ids) {
  if (ref.k !== 'class' && ref.k !== 'instance') return;
  if (ids.has(`${path} ${ref.id}`)) return;
  ids.add(`${path} ${ref.id}`);
  const value = checker.getTypeOfSymbol(symbol);
  const type = table.types[ref.id];
  if (ref.k === 'class') {
    ids.add(ref.id);
    for (const one of Object.keys(type.statics ?? {})) see(`${path}.${one}`, value.getProperty(one) !== undefined || symbol.exports?.has(one));
    compareMembers(checker, typesOf(checker, symbol), table, ref.id, see);
  } else {
    compareMembers(checker, [value], table, ref.id, see);
  }
}

function compareMembers(checker, types, table, id, see) {
  if (id.startsWith('global#') || types.length === 0 || types.some((type) => type.flags & ts.TypeFlags.Any)) return;
  for (const [owner, one] of membersOf(table, id)) see(`${owner}.${one}`, types.some((type) => checker.getPropertyOfType(checker.getApparentType(type), one) !== undefined));
}

/** [declaring type, member]; inherited ones too, as far as they are declared in the same module. */
function membersOf(table, id) {
  const [module, name] = id.split('#');
  const type = table.types[id];
  const bases = (type.extends ?? []).filter((base) => base.startsWith(`${module}#`));
  return [...Object.keys(type.members).map((one) => [name, one]), ...bases.flatMap((base) => membersOf(table, base))];
}

/** Instance type of a class, declared type of an interface or alias, and what a constructor constant makes. */
function typesOf(checker, symbol) {
  const found = [];
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) found.push(checker.getDeclaredTypeOfSymbol(symbol));
  if (symbol.flags & ts.SymbolFlags.Value) for (const signature of checker.getTypeOfSymbol(symbol).getConstructSignatures()) found.push(signature.getReturnType());
  return found;
}

function exportsOf(checker, symbol) {
  const resolve = (one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one);
  const found = new Map();
  for (const one of checker.getExportsOfModule(symbol)) found.set(one.name, resolve(one));
  const equals = symbol.exports?.get('export=');
  if (equals) {
    const whole = resolve(equals);
    found.set('export=', whole);
    for (const property of checker.getTypeOfSymbol(whole).getProperties()) if (!found.has(property.name)) found.set(property.name, property);
  }
  return found;
}

/** Under which specifier the types are, where it is not the module's own name. */
function sourceOf(name) {
  const elsewhere = { '@mikro-orm/core': '@mikro-orm/knex', '@databases/pg': '@databases/pg', '@cloudflare/workers-types': '@cloudflare/workers-types/index.ts', '@noble/hashes/legacy': '@noble/hashes/legacy.js', '@vercel/node': '@vercel/node' };
  return elsewhere[name] ?? name;
}

function nameOf(spec) {
  return spec.replace(/(?<=.)@[^@/]*$/, '');
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
