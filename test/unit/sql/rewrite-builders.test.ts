import { describe } from 'vitest';
import { itRewrites } from './it-rewrites.ts';
import type { RewriteCase } from './it-rewrites.ts';

const cases: readonly RewriteCase[] = [
  { style: 'sequelize', callee: 'sequelize.query', code: "sequelize.query(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`, { type: QueryTypes.SELECT })", fixed: "sequelize.query('SELECT * FROM users WHERE name = :name AND age > :age', { type: QueryTypes.SELECT, replacements: { name, age } })" },
  { style: 'sequelize', callee: 'sequelize.query', code: "sequelize.query(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`, { type: QueryTypes.SELECT })", fixed: "sequelize.query('SELECT * FROM users WHERE name LIKE :name LIMIT :limit', { type: QueryTypes.SELECT, replacements: { name: `%${q}%`, limit: Number(limit) } })" },
  { style: 'sequelize', callee: 'sequelize.query', code: "sequelize.query(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`, { type: QueryTypes.SELECT })", fixed: "sequelize.query('SELECT * FROM users WHERE id IN (:ids)', { type: QueryTypes.SELECT, replacements: { ids } })" },
  { style: 'sequelize', callee: 'sequelize.query', code: 'sequelize.query(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`, { type: QueryTypes.SELECT })', fixed: "sequelize.query('SELECT * FROM users WHERE name NOT IN (:names)', { type: QueryTypes.SELECT, replacements: { names } })" },
  { style: 'sequelize', callee: 'sequelize.query', code: 'sequelize.query(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`, { type: QueryTypes.SELECT })', advice: `const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
sequelize.query(\`SELECT * FROM users WHERE id = :id ORDER BY \${column} \${direction}\`, { type: QueryTypes.SELECT, replacements: { id } })` },
  { style: 'sequelize', callee: 'sequelize.query', code: 'sequelize.query(`SELECT * FROM ${table} WHERE ${column} = ${value}`, { type: QueryTypes.SELECT })', advice: `const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
sequelize.query(\`SELECT * FROM \${table2} WHERE \${column2} = :value\`, { type: QueryTypes.SELECT, replacements: { value } })` },
  { style: 'sequelize', callee: 'sequelize.query', code: 'sequelize.query(`SELECT * FROM users WHERE a = :a AND b = ${b}`, { replacements: { a } })', fixed: "sequelize.query('SELECT * FROM users WHERE a = :a AND b = :b', { replacements: { a, b } })" },
  { style: 'sequelize', callee: 'sequelize.query', code: 'sequelize.query(`SELECT * FROM users WHERE a = $1 AND b = ${b}`, { bind: [a] })', advice: "sequelize.query('SELECT * FROM users WHERE a = $1 AND b = :b', { bind: [a], replacements: { b } })" },
  { style: 'sequelize', callee: 'sequelize.query', code: 'sequelize.query(`SELECT * FROM users WHERE b = ${b}`, options)', advice: "sequelize.query('SELECT * FROM users WHERE b = :b', { ...options, replacements: { b } })" },
  { style: 'typeorm', callee: 'builder.where', fragment: true, code: "builder.where(`user.name = '${name}' AND user.id IN (${ids.join(',')})`)", fixed: "builder.where('user.name = :name AND user.id IN (:...ids)', { name, ids })" },
  { style: 'typeorm', callee: 'builder.andWhere', fragment: true, code: 'builder.andWhere("user.name = \'" + req.query.name + "\'", { name })', fixed: 'builder.andWhere("user.name = :name2", { name, name2: req.query.name })' },
  { style: 'typeorm', callee: 'builder.where', fragment: true, code: 'builder.where(`user.${field} = :value`, { value })', advice: `const column = ['name', 'created_at'].find((one) => one === field) ?? 'name';
builder.where(\`user.\${column} = :value\`, { value })` },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: "prisma.$queryRawUnsafe(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`)", fixed: 'prisma.$queryRaw`SELECT * FROM users WHERE name = ${name} AND age > ${age}`' },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: "prisma.$queryRawUnsafe(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`)", fixed: 'prisma.$queryRaw`SELECT * FROM users WHERE name LIKE ${`%${q}%`} LIMIT ${Number(limit)}`' },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: "prisma.$queryRawUnsafe(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`)", advice: 'prisma.$queryRaw`SELECT * FROM users WHERE id IN (${Prisma.join(ids)})`' },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: 'prisma.$queryRawUnsafe(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`)', advice: 'prisma.$queryRaw`SELECT * FROM users WHERE name NOT IN (${Prisma.join(names)})`' },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: 'prisma.$queryRawUnsafe(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`)', advice: `const column = sort === 'created_at' ? Prisma.sql\`created_at\` : Prisma.sql\`name\`;
const direction = String(dir).toLowerCase() === 'desc' ? Prisma.sql\`DESC\` : Prisma.sql\`ASC\`;
prisma.$queryRaw\`SELECT * FROM users WHERE id = \${id} ORDER BY \${column} \${direction}\`` },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: 'prisma.$queryRawUnsafe(`SELECT * FROM ${table} WHERE ${column} = ${value}`)', advice: `const table2 = table === 'orders' ? Prisma.sql\`orders\` : Prisma.sql\`users\`;
const column2 = column === 'created_at' ? Prisma.sql\`created_at\` : Prisma.sql\`name\`;
prisma.$queryRaw\`SELECT * FROM \${table2} WHERE \${column2} = \${value}\`` },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: `import { Prisma } from "@prisma/client";
await prisma.$queryRawUnsafe(\`SELECT * FROM users WHERE id IN (\${ids.join(',')})\`);`, fixed: `import { Prisma } from "@prisma/client";
await prisma.$queryRaw\`SELECT * FROM users WHERE id IN (\${Prisma.join(ids)})\`;` },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: 'await prisma.$queryRawUnsafe<User[]>("SELECT * FROM users WHERE name = \'" + name + "\' AND `a` = 1");', fixed: 'await prisma.$queryRaw<User[]>`SELECT * FROM users WHERE name = ${name} AND \\`a\\` = 1`;' },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', known: {'TABLE':'users'}, code: 'prisma.$queryRawUnsafe(`SELECT * FROM ${TABLE} WHERE id = ${id}`)', fixed: 'prisma.$queryRaw`SELECT * FROM users WHERE id = ${id}`' },
  { style: 'prisma', callee: 'prisma.$queryRawUnsafe', code: 'prisma.$queryRawUnsafe(`SELECT * FROM users WHERE a = $1 AND id = ${id}`, a)', advice: 'prisma.$queryRaw`SELECT * FROM users WHERE a = ${a} AND id = ${id}`' },
  { style: 'prismaExecute', callee: 'prisma.$executeRawUnsafe', code: "prisma.$executeRawUnsafe(`UPDATE users SET name = '${name}' WHERE id = ${id}`)", fixed: 'prisma.$executeRaw`UPDATE users SET name = ${name} WHERE id = ${id}`' },
  { style: 'sqlTag', callee: 'sql.unsafe', code: "sql.unsafe(`SELECT * FROM users WHERE name = '${name}'`)", fixed: 'sql`SELECT * FROM users WHERE name = ${name}`' },
  { style: 'sqlTag', callee: 'sql.unsafe', code: 'sql.unsafe(`SELECT * FROM users ORDER BY ${sort}`)', advice: `// or: const column = sort === 'created_at' ? sql\`created_at\` : sql\`name\`;
sql\`SELECT * FROM users ORDER BY \${sql(sort)}\`` },
  { style: 'oracle', callee: 'connection.execute', code: "connection.execute(`SELECT * FROM users WHERE name = '${name}' AND id = ${req.params.id}`)", fixed: "connection.execute('SELECT * FROM users WHERE name = :name AND id = :id', { name, id: req.params.id })" },
  { style: 'oracle', callee: 'connection.execute', code: "connection.execute(`SELECT * FROM users WHERE a = :a AND name = '${name}'`, { a })", fixed: "connection.execute('SELECT * FROM users WHERE a = :a AND name = :name', { a, name })" },
  { style: 'oracleNumbers', callee: 'connection.execute', code: "connection.execute(`SELECT * FROM users WHERE a = :1 AND name = '${name}'`, [a])", fixed: "connection.execute('SELECT * FROM users WHERE a = :1 AND name = :2', [a, name])" },
  { style: 'snowflake', callee: 'connection.execute', code: "connection.execute({ sqlText: `SELECT * FROM users WHERE name = '${name}'`, complete })", fixed: "connection.execute({ sqlText: 'SELECT * FROM users WHERE name = ?', complete, binds: [name] })" },
  { style: 'bigquery', callee: 'bigquery.query', code: 'bigquery.query({ query: `SELECT * FROM d.users WHERE name = \'${name}\' AND id IN (\'${ids.join("\',\'")}\') LIMIT ${limit}` })', fixed: "bigquery.query({ query: 'SELECT * FROM d.users WHERE name = @name AND id IN UNNEST(@ids) LIMIT @limit', params: { name, ids, limit: Number(limit) } })" },
  { style: 'bigquery', callee: 'bigquery.query', code: 'bigquery.query({ query: `SELECT * FROM d.users WHERE id = ${id}` })', advice: `// mind: the type of the value must be that of the column
bigquery.query({ query: 'SELECT * FROM d.users WHERE id = @id', params: { id } })` },
  { style: 'spanner', callee: 'database.run', code: "database.run({ sql: `SELECT * FROM users WHERE name = '${name}'`, params: { a: 1 } })", fixed: "database.run({ sql: 'SELECT * FROM users WHERE name = @name', params: { a: 1, name } })" },
  { style: 'clickhouse', callee: 'client.query', code: "client.query({ query: `SELECT * FROM users WHERE name = '${name}' LIMIT ${limit}`, format: 'JSON' })", fixed: "client.query({ query: 'SELECT * FROM users WHERE name = {name:String} LIMIT {limit:UInt64}', format: 'JSON', query_params: { name, limit: Number(limit) } })" },
  { style: 'clickhouse', callee: 'client.query', code: 'client.query({ query: `SELECT * FROM users WHERE id = ${id}` })', advice: `// mind: the type of the value must be that of the column
client.query({ query: 'SELECT * FROM users WHERE id = {id:String}', query_params: { id } })` },
  { style: 'cassandra', callee: 'client.execute', code: "client.execute(`SELECT * FROM users WHERE name = '${name}'`)", fixed: "client.execute('SELECT * FROM users WHERE name = ?', [name])" },
  { style: 'unknown', callee: 'database.find', code: "database.find(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`)", advice: `// mind: guard does not know \`database.find\`: ? is for MySQL and SQLite, PostgreSQL wants $1
database.find('SELECT * FROM users WHERE name = ? AND age > ?', [name, age])` },
  { style: 'unknown', callee: 'database.find', code: "database.find(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`)", advice: `// mind: guard does not know \`database.find\`: ? is for MySQL and SQLite, PostgreSQL wants $1
database.find('SELECT * FROM users WHERE name LIKE ? LIMIT ?', [\`%\${q}%\`, Number(limit)])` },
  { style: 'unknown', callee: 'database.find', code: "database.find(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`)", advice: `// mind: guard does not know \`database.find\`: ? is for MySQL and SQLite, PostgreSQL wants $1
database.find(\`SELECT * FROM users WHERE id IN (\${ids.map(() => '?').join(', ')})\`, [...ids])` },
  { style: 'unknown', callee: 'database.find', code: 'database.find(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`)', advice: `// mind: guard does not know \`database.find\`: ? is for MySQL and SQLite, PostgreSQL wants $1
database.find(\`SELECT * FROM users WHERE name NOT IN (\${names.map(() => '?').join(', ')})\`, [...names])` },
  { style: 'unknown', callee: 'database.find', code: 'database.find(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`)', advice: `const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
// mind: guard does not know \`database.find\`: ? is for MySQL and SQLite, PostgreSQL wants $1
database.find(\`SELECT * FROM users WHERE id = ? ORDER BY \${column} \${direction}\`, [id])` },
  { style: 'unknown', callee: 'database.find', code: 'database.find(`SELECT * FROM ${table} WHERE ${column} = ${value}`)', advice: `const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
// mind: guard does not know \`database.find\`: ? is for MySQL and SQLite, PostgreSQL wants $1
database.find(\`SELECT * FROM \${table2} WHERE \${column2} = ?\`, [value])` },
  { style: 'rdsData', callee: 'client.executeStatement', code: "client.executeStatement({ sql: `SELECT * FROM users WHERE name = '${name}'` })", advice: `// mind: the library wants to know the type of the value
client.executeStatement({ sql: 'SELECT * FROM users WHERE name = :name', parameters: [{ name: 'name', value: { stringValue: String(name) } }] })` },
  { style: 'redshiftData', callee: 'client.executeStatement', code: "client.executeStatement({ Sql: `SELECT * FROM users WHERE name = '${name}'` })", advice: `// mind: the library wants to know the type of the value
client.executeStatement({ Sql: 'SELECT * FROM users WHERE name = :name', Parameters: [{ name: 'name', value: String(name) }] })` },
  { style: 'dynamo', callee: 'client.executeStatement', code: "client.executeStatement({ Statement: `SELECT * FROM users WHERE name = '${name}'` })", advice: `// mind: the library wants to know the type of the value
client.executeStatement({ Statement: 'SELECT * FROM users WHERE name = ?', Parameters: [{ S: String(name) }] })` },
  { style: 'athena', callee: 'client.startQueryExecution', code: "client.startQueryExecution({ QueryString: `SELECT * FROM users WHERE name = '${name}'` })", advice: `// mind: the library wants to know the type of the value
client.startQueryExecution({ QueryString: 'SELECT * FROM users WHERE name = ?', ExecutionParameters: [\`'\${String(name).replaceAll("'", "''")}'\`] })` },
  { style: 'cosmos', callee: 'container.items.query', code: "container.items.query({ query: `SELECT * FROM c WHERE c.name = '${name}' AND c.age > ${age}` })", fixed: "container.items.query({ query: 'SELECT * FROM c WHERE c.name = @name AND c.age > @age', parameters: [{ name: '@name', value: name }, { name: '@age', value: age }] })" },
  { style: 'expo', callee: 'db.prepareAsync', code: "db.prepareAsync(`SELECT * FROM users WHERE name = '${name}'`)", advice: `// mind: the library wants to know the type of the value
const statement = await db.prepareAsync('SELECT * FROM users WHERE name = ?');
statement.executeAsync([name])` },
  { style: 'typeormSet', callee: 'manager.createQueryBuilder().where', fragment: true, code: "manager.createQueryBuilder().where(`name = '${name}'`)", fixed: "manager.createQueryBuilder().where('name = :name').setParameters({ name })" },
  { style: 'addAfter', callee: 'connection.newRequest', code: "connection.newRequest(`SELECT * FROM users WHERE name = '${name}'`)", advice: `// mind: the library wants to know the type of the value
const request = connection.newRequest('SELECT * FROM users WHERE name = @name');
request.addParameter('name', TYPES.VarChar, name);` },
  { style: 'drizzle', callee: 'db.execute', code: "db.execute(`SELECT * FROM users WHERE id = ${id} AND name IN (${names.join(',')}) ORDER BY ${sort} ${dir}`)", advice: `// or: const column = sort === 'created_at' ? sql\`created_at\` : sql\`name\`;
const direction = String(dir).toLowerCase() === 'desc' ? sql\`DESC\` : sql\`ASC\`;
// mind: versions of the library join lists in different ways
db.execute(sql\`SELECT * FROM users WHERE id = \${id} AND name IN (\${sql.join(names.map((value) => sql\`\${value}\`), sql\`, \`)}) ORDER BY \${sql.identifier(sort)} \${direction}\`)` },
  { style: 'drizzleRaw', callee: 'sql.raw', code: 'sql.raw(`SELECT * FROM users WHERE id = ${id}`)', fixed: 'sql`SELECT * FROM users WHERE id = ${id}`' },
  { style: 'slonik', callee: 'pool.query', code: "pool.query(`SELECT * FROM users WHERE id IN (${ids.join(',')})`)", advice: `// mind: versions of the library join lists in different ways
pool.query(sql.unsafe\`SELECT * FROM users WHERE id IN (\${sql.join(ids, sql.fragment\`, \`)})\`)` },
  { style: 'databases', callee: 'sql.__dangerous__rawValue', code: "sql.__dangerous__rawValue(`SELECT * FROM users WHERE id IN (${ids.join(',')})`)", advice: `// mind: versions of the library join lists in different ways
sql\`SELECT * FROM users WHERE id IN (\${sql.join(ids.map((value) => sql\`\${value}\`), ',')})\`` },
  { style: 'kysely', callee: 'sql.raw', code: "sql.raw(`SELECT * FROM users WHERE id IN (${ids.join(',')})`)", advice: `// mind: versions of the library join lists in different ways
sql\`SELECT * FROM users WHERE id IN (\${sql.join(ids)})\`` },
  { style: 'oracle', callee: 'connection.execute', code: "connection.execute(`SELECT * FROM users WHERE id IN (${ids.join(',')})`)", advice: `// mind: the library has no parameter for a list: one for each value is made
connection.execute(\`SELECT * FROM users WHERE id IN (\${ids.map((_, i) => \`:ids\${i}\`).join(', ')})\`, { ...Object.fromEntries(ids.map((value, i) => [\`ids\${i}\`, value])) })` },
  { style: 'cassandra', callee: 'client.execute', code: "client.execute(`SELECT * FROM users WHERE id IN (${ids.join(',')})`)", fixed: "client.execute(`SELECT * FROM users WHERE id IN (${ids.map(() => '?').join(', ')})`, [...ids])" },
  { style: 'clickhouse', callee: 'client.query', code: "client.query({ query: `SELECT * FROM users WHERE id IN (${ids.join(',')})` })", advice: `// mind: the type of the values must be that of the column
client.query({ query: 'SELECT * FROM users WHERE id IN {ids:Array(String)}', query_params: { ids } })` },
  { style: 'duckdbNode', callee: 'connection.run', code: "connection.run(`SELECT * FROM users WHERE id IN (${ids.join(',')})`)", advice: `// mind: the library has no parameter for a list: one for each value is made
connection.run(\`SELECT * FROM users WHERE id IN (\${ids.map((_, i) => \`$\${i + 1}\`).join(', ')})\`, [...ids])` },
];

describe('the better line for a query builder, a cloud database or an unknown library', () => {
  itRewrites(cases);
});
