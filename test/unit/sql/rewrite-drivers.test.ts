import { describe } from 'vitest';
import { itRewrites } from './it-rewrites.ts';
import type { RewriteCase } from './it-rewrites.ts';

const cases: readonly RewriteCase[] = [
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`)", fixed: "client.query('SELECT * FROM users WHERE name = $1 AND age > $2', [name, age])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`)", fixed: "client.query('SELECT * FROM users WHERE name LIKE $1 LIMIT $2', [`%${q}%`, limit])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`)", fixed: "client.query('SELECT * FROM users WHERE id = ANY($1)', [ids])" },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`)', fixed: "client.query('SELECT * FROM users WHERE name <> ALL($1)', [names])" },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`)', advice: `// or: const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
client.query(\`SELECT * FROM users WHERE id = $1 ORDER BY \${client.escapeIdentifier(sort)} \${direction}\`, [id])` },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT * FROM ${table} WHERE ${column} = ${value}`)', advice: `// or: const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
// or: const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
client.query(\`SELECT * FROM \${client.escapeIdentifier(table)} WHERE \${client.escapeIdentifier(column)} = $1\`, [value])` },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE age > $1 AND name = '${name}'`, [age])", fixed: "client.query('SELECT * FROM users WHERE age > $1 AND name = $2', [age, name])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE age > $1 AND name = '${name}'`, [age], callback)", fixed: "client.query('SELECT * FROM users WHERE age > $1 AND name = $2', [age, name], callback)" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE name = '${name}'`, (err, result) => {})", fixed: "client.query('SELECT * FROM users WHERE name = $1', [name], (err, result) => {})" },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT * FROM users WHERE a = ${a} AND b = $1`, values)', advice: "client.query('SELECT * FROM users WHERE a = $2 AND b = $1', [...values, a])" },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT * FROM users WHERE a = ${a} AND b = $1`, [...values])', advice: "client.query('SELECT * FROM users WHERE a = $2 AND b = $1', [...values, a])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE at > now() - interval '${days} days'`)", fixed: "client.query('SELECT * FROM users WHERE at > now() - $1::interval', [`${days} days`])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT format('%s', '${name}') FROM users WHERE id = ${id}`)", fixed: "client.query(`SELECT format('%s', $1::text) FROM users WHERE id = $2`, [name, id])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`SELECT * FROM users WHERE name = E'a\\\\n${name}'`)", fixed: "client.query('SELECT * FROM users WHERE name = $1', [`a\\n${name}`])" },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT * FROM users WHERE name = $$${name}$$`)', fixed: "client.query('SELECT * FROM users WHERE name = $1', [name])" },
  { style: 'pg', callee: 'client.query', code: "client.query(`CREATE USER ${user} WITH PASSWORD '${password}'`)", advice: `// or: const name = ['a', 'b'].find((one) => one === user) ?? 'a';
// mind: CREATE takes no parameters
client.query(\`CREATE USER \${client.escapeIdentifier(user)} WITH PASSWORD \${client.escapeLiteral(password)}\`)` },
  { style: 'pg', callee: 'client.query', code: "client.query(`CREATE USER app WITH PASSWORD '${password}'`)", advice: `// mind: CREATE takes no parameters
client.query(\`CREATE USER app WITH PASSWORD \${client.escapeLiteral(password)}\`)` },
  { style: 'pg', callee: 'client.query', code: 'client.query(`SELECT 1 FROM t WHERE a = ${a}; SELECT 2`)', advice: `// mind: several statements cannot be sent with parameters: send each by itself
client.query('SELECT 1 FROM t WHERE a = $1; SELECT 2', [a])` },
  { style: 'pgObject', callee: 'client.query', code: "client.query({ text: `SELECT * FROM users WHERE name = '${name}'` })", fixed: "client.query({ text: 'SELECT * FROM users WHERE name = $1', values: [name] })" },
  { style: 'pgObject', callee: 'client.query', code: `client.query({
  name: 'find',
  text: \`SELECT * FROM users WHERE name = '\${name}'\`,
})`, fixed: `client.query({
  name: 'find',
  text: 'SELECT * FROM users WHERE name = $1',
  values: [name],
})` },
  { style: 'pgObject', callee: 'client.query', code: "client.query({ text: `SELECT * FROM users WHERE a = $1 AND name = '${name}'`, values: [a] })", fixed: "client.query({ text: 'SELECT * FROM users WHERE a = $1 AND name = $2', values: [a, name] })" },
  { style: 'pgObject', callee: 'client.query', code: "client.query({ ...base, text: `SELECT * FROM users WHERE name = '${name}'` })", advice: "client.query({ ...base, text: 'SELECT * FROM users WHERE name = $1', values: [name] })" },
  { style: 'pgRest', callee: 'db.$queryRawUnsafe', code: "db.$queryRawUnsafe(`SELECT * FROM users WHERE a = $1 AND name = '${name}'`, a)", fixed: "db.$queryRawUnsafe('SELECT * FROM users WHERE a = $1 AND name = $2', a, name)" },
  { style: 'pgRest', callee: 'db.$queryRawUnsafe', code: "db.$queryRawUnsafe(`SELECT * FROM users WHERE name = '${name}'`)", fixed: "db.$queryRawUnsafe('SELECT * FROM users WHERE name = $1', name)" },
  { style: 'mysql', callee: 'connection.query', code: "connection.query(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`)", fixed: "connection.query('SELECT * FROM users WHERE name = ? AND age > ?', [name, age])" },
  { style: 'mysql', callee: 'connection.query', code: "connection.query(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`)", fixed: "connection.query('SELECT * FROM users WHERE name LIKE ? LIMIT ?', [`%${q}%`, Number(limit)])" },
  { style: 'mysql', callee: 'connection.query', code: "connection.query(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`)", fixed: "connection.query('SELECT * FROM users WHERE id IN (?)', [ids])" },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`)', fixed: "connection.query('SELECT * FROM users WHERE name NOT IN (?)', [names])" },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`)', advice: `// or: const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
connection.query(\`SELECT * FROM users WHERE id = ? ORDER BY ?? \${direction}\`, [id, sort])` },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query(`SELECT * FROM ${table} WHERE ${column} = ${value}`)', advice: `// or: const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
// or: const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
connection.query('SELECT * FROM ?? WHERE ?? = ?', [table, column, value])` },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query(`SELECT * FROM users WHERE name = "${name}" AND a = ?`, [a], callback)', fixed: 'connection.query("SELECT * FROM users WHERE name = ? AND a = ?", [name, a], callback)' },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query(`UPDATE users SET a = ?, b = ${b} WHERE id = ?`, [a, id])', fixed: "connection.query('UPDATE users SET a = ?, b = ? WHERE id = ?', [a, b, id])" },
  { style: 'mysql', callee: 'connection.execute', code: "connection.execute(`SELECT * FROM users WHERE id IN (${ids.join(',')}) LIMIT ${limit}`)", fixed: "connection.execute(`SELECT * FROM users WHERE id IN (${ids.map(() => '?').join(', ')}) LIMIT ?`, [...ids, String(limit)])" },
  { style: 'mysql', callee: 'connection.query', code: "connection.query(`SELECT * FROM users WHERE name = 'O\\\\'${name}'`)", fixed: "connection.query('SELECT * FROM users WHERE name = ?', [`O'${name}`])" },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query("SELECT * FROM users WHERE name = " + mysql.escape(name))', fixed: 'connection.query("SELECT * FROM users WHERE name = ?", [name])' },
  { style: 'mysql', callee: 'connection.query', code: 'connection.query("SELECT * FROM users WHERE name = \'" + connection.escape(name) + "\'")', fixed: 'connection.query("SELECT * FROM users WHERE name = ?", [name])' },
  { style: 'mysqlObject', callee: 'connection.query', code: 'connection.query({ sql: `SELECT * FROM users WHERE id = ${id}`, timeout: 40 }, callback)', fixed: "connection.query({ sql: 'SELECT * FROM users WHERE id = ?', timeout: 40, values: [id] }, callback)" },
  { style: 'sqlite3', callee: 'db.all', code: "db.all(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`, callback)", fixed: "db.all('SELECT * FROM users WHERE name = ? AND age > ?', name, age, callback)" },
  { style: 'sqlite3', callee: 'db.all', code: "db.all(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`, callback)", fixed: "db.all('SELECT * FROM users WHERE name LIKE ? LIMIT ?', `%${q}%`, Number(limit), callback)" },
  { style: 'sqlite3', callee: 'db.all', code: "db.all(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`, callback)", fixed: "db.all('SELECT * FROM users WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids), callback)" },
  { style: 'sqlite3', callee: 'db.all', code: 'db.all(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`, callback)', fixed: "db.all('SELECT * FROM users WHERE name NOT IN (SELECT value FROM json_each(?))', JSON.stringify(names), callback)" },
  { style: 'sqlite3', callee: 'db.all', code: 'db.all(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`, callback)', advice: `const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
db.all(\`SELECT * FROM users WHERE id = ? ORDER BY \${column} \${direction}\`, id, callback)` },
  { style: 'sqlite3', callee: 'db.all', code: 'db.all(`SELECT * FROM ${table} WHERE ${column} = ${value}`, callback)', advice: `const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
db.all(\`SELECT * FROM \${table2} WHERE \${column2} = ?\`, value, callback)` },
  { style: 'sqlite3', callee: 'db.all', code: "db.all(`SELECT * FROM users WHERE a = ? AND name = '${name}'`, [a], callback)", fixed: "db.all('SELECT * FROM users WHERE a = ? AND name = ?', [a, name], callback)" },
  { style: 'sqlite3', callee: 'db.get', code: "db.get(`SELECT * FROM users WHERE name = '${name}' AND a = ?`, a, callback)", fixed: "db.get('SELECT * FROM users WHERE name = ? AND a = ?', name, a, callback)" },
  { style: 'sqlite3', callee: 'db.get', code: "db.get(`SELECT * FROM users WHERE a = $a AND name = '${name}'`, { $a: a }, callback)", advice: "db.get('SELECT * FROM users WHERE a = $a AND name = ?', name, { $a: a }, callback)" },
  { style: 'betterSqlite', callee: 'db.prepare', code: "db.prepare(`SELECT * FROM users WHERE name = '${name}' AND id IN (${ids.join(',')})`).all()", fixed: "db.prepare('SELECT * FROM users WHERE name = ? AND id IN (SELECT value FROM json_each(?))').all(name, JSON.stringify(ids))" },
  { style: 'betterSqlite', callee: 'db.prepare', code: "db.prepare(`SELECT * FROM users WHERE name = '${name}' AND a = ?`).get(a)", fixed: "db.prepare('SELECT * FROM users WHERE name = ? AND a = ?').get(name, a)" },
  { style: 'betterSqlite', callee: 'db.prepare', code: "db.prepare(`SELECT count(*) FROM users WHERE name = '${name}'`).pluck().get()", fixed: "db.prepare('SELECT count(*) FROM users WHERE name = ?').pluck().get(name)" },
  { style: 'betterSqlite', callee: 'db.prepare', code: "const statement = db.prepare(`SELECT * FROM users WHERE name = '${name}'`);", advice: "db.prepare('SELECT * FROM users WHERE name = ?').all(name)" },
  { style: 'd1', callee: 'env.DB.prepare', code: "env.DB.prepare(`SELECT * FROM users WHERE name = '${name}'`).first()", fixed: "env.DB.prepare('SELECT * FROM users WHERE name = ?').bind(name).first()" },
  { style: 'd1', callee: 'env.DB.prepare', code: `env.DB.prepare(\`SELECT * FROM users WHERE name = '\${name}'\`)
  .all()`, fixed: `env.DB.prepare('SELECT * FROM users WHERE name = ?').bind(name)
  .all()` },
  { style: 'd1', callee: 'env.DB.prepare', code: "env.DB.prepare(`SELECT * FROM users WHERE name = '${name}' AND a = ?`).bind(a).all()", fixed: "env.DB.prepare('SELECT * FROM users WHERE name = ? AND a = ?').bind(name, a).all()" },
  { style: 'libsql', callee: 'client.execute', code: "client.execute({ sql: `SELECT * FROM users WHERE name = '${name}' AND age > ${age}` })", fixed: "client.execute({ sql: 'SELECT * FROM users WHERE name = ? AND age > ?', args: [name, age] })" },
  { style: 'libsql', callee: 'client.execute', code: "client.execute({ sql: `SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}` })", fixed: "client.execute({ sql: 'SELECT * FROM users WHERE name LIKE ? LIMIT ?', args: [`%${q}%`, Number(limit)] })" },
  { style: 'libsql', callee: 'client.execute', code: "client.execute({ sql: `SELECT * FROM users WHERE id IN (${ids.join(', ')})` })", fixed: "client.execute({ sql: 'SELECT * FROM users WHERE id IN (SELECT value FROM json_each(?))', args: [JSON.stringify(ids)] })" },
  { style: 'libsql', callee: 'client.execute', code: 'client.execute({ sql: `SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')` })', fixed: "client.execute({ sql: 'SELECT * FROM users WHERE name NOT IN (SELECT value FROM json_each(?))', args: [JSON.stringify(names)] })" },
  { style: 'libsql', callee: 'client.execute', code: 'client.execute({ sql: `SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}` })', advice: `const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
client.execute({ sql: \`SELECT * FROM users WHERE id = ? ORDER BY \${column} \${direction}\`, args: [id] })` },
  { style: 'libsql', callee: 'client.execute', code: 'client.execute({ sql: `SELECT * FROM ${table} WHERE ${column} = ${value}` })', advice: `const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
client.execute({ sql: \`SELECT * FROM \${table2} WHERE \${column2} = ?\`, args: [value] })` },
  { style: 'sqljs', callee: 'db.exec', code: 'db.exec("SELECT * FROM users WHERE id = " + id)', fixed: 'db.exec("SELECT * FROM users WHERE id = ?", [id])' },
  { style: 'mssql', callee: 'request.query', code: "request.query(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`)", fixed: "request.input('name', name).input('age', age).query('SELECT * FROM users WHERE name = @name AND age > @age')" },
  { style: 'mssql', callee: 'request.query', code: "request.query(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`)", fixed: "request.input('name', `%${q}%`).input('limit', Number(limit)).query('SELECT * FROM users WHERE name LIKE @name LIMIT @limit')" },
  { style: 'mssql', callee: 'request.query', code: "request.query(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`)", advice: `// mind: the library has no parameter for a list: one for each value is made
ids.forEach((value, i) => request.input(\`ids\${i}\`, value));
request.query(\`SELECT * FROM users WHERE id IN (\${ids.map((_, i) => \`@ids\${i}\`).join(', ')})\`)` },
  { style: 'mssql', callee: 'request.query', code: 'request.query(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`)', advice: `// mind: the library has no parameter for a list: one for each value is made
names.forEach((value, i) => request.input(\`names\${i}\`, value));
request.query(\`SELECT * FROM users WHERE name NOT IN (\${names.map((_, i) => \`@names\${i}\`).join(', ')})\`)` },
  { style: 'mssql', callee: 'request.query', code: 'request.query(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`)', advice: `const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
request.input('id', id).query(\`SELECT * FROM users WHERE id = @id ORDER BY \${column} \${direction}\`)` },
  { style: 'mssql', callee: 'request.query', code: 'request.query(`SELECT * FROM ${table} WHERE ${column} = ${value}`)', advice: `const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
request.input('value', value).query(\`SELECT * FROM \${table2} WHERE \${column2} = @value\`)` },
  { style: 'mssql', callee: 'pool.request().query', code: `pool
  .request()
  .query(\`SELECT TOP \${n} * FROM users WHERE name = N'\${name}' AND n2 = '\${name}'\`)`, fixed: `pool
  .request()
  .input('limit', Number(n))
  .input('name', name)
  .input('n2', name)
  .query('SELECT TOP (@limit) * FROM users WHERE name = @name AND n2 = @n2')` },
  { style: 'mssql', callee: "pool.request().input('name',a).query", code: "pool.request().input('name', a).query(`SELECT * FROM users WHERE a = @name AND name = '${name}'`)", fixed: "pool.request().input('name', a).input('name2', name).query('SELECT * FROM users WHERE a = @name AND name = @name2')" },
  { style: 'mssqlPool', callee: 'pool.query', code: "pool.query(`SELECT * FROM users WHERE a = '${a}' AND b = '${b}'`)", fixed: "pool.request().input('a', a).input('b', b).query('SELECT * FROM users WHERE a = @a AND b = @b')" },
  { style: 'tedious', callee: 'request.query', code: "request.query(`SELECT * FROM users WHERE a = '${a}'`)", advice: `// mind: the library wants to know the type of the value
request.addParameter('a', TYPES.VarChar, a);
request.query('SELECT * FROM users WHERE a = @a')` },
  { style: 'knex', callee: 'knex.raw', code: "knex.raw(`SELECT * FROM users WHERE name = '${name}' AND age > ${age}`)", fixed: "knex.raw('SELECT * FROM users WHERE name = ? AND age > ?', [name, age])" },
  { style: 'knex', callee: 'knex.raw', code: "knex.raw(`SELECT * FROM users WHERE name LIKE '%${q}%' LIMIT ${limit}`)", fixed: "knex.raw('SELECT * FROM users WHERE name LIKE ? LIMIT ?', [`%${q}%`, Number(limit)])" },
  { style: 'knex', callee: 'knex.raw', code: "knex.raw(`SELECT * FROM users WHERE id IN (${ids.join(', ')})`)", fixed: "knex.raw(`SELECT * FROM users WHERE id IN (${ids.map(() => '?').join(', ')})`, [...ids])" },
  { style: 'knex', callee: 'knex.raw', code: 'knex.raw(`SELECT * FROM users WHERE name NOT IN (\'${names.join("\',\'")}\')`)', fixed: "knex.raw(`SELECT * FROM users WHERE name NOT IN (${names.map(() => '?').join(', ')})`, [...names])" },
  { style: 'knex', callee: 'knex.raw', code: 'knex.raw(`SELECT * FROM users WHERE id = ${id} ORDER BY ${sort} ${dir}`)', advice: `// or: const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
knex.raw(\`SELECT * FROM users WHERE id = ? ORDER BY ?? \${direction}\`, [id, sort])` },
  { style: 'knex', callee: 'knex.raw', code: 'knex.raw(`SELECT * FROM ${table} WHERE ${column} = ${value}`)', advice: `// or: const table2 = ['users', 'orders'].find((one) => one === table) ?? 'users';
// or: const column2 = ['name', 'created_at'].find((one) => one === column) ?? 'name';
knex.raw('SELECT * FROM ?? WHERE ?? = ?', [table, column, value])` },
  { style: 'knex', callee: 'builder.whereRaw', fragment: true, code: "builder.whereRaw(`name = '${name}' AND age > ?`, [age])", fixed: "builder.whereRaw('name = ? AND age > ?', [name, age])" },
  { style: 'knex', callee: 'builder.orderByRaw', fragment: true, code: 'builder.orderByRaw(`${sort} ${dir}`)', advice: `// or: const column = ['name', 'created_at'].find((one) => one === sort) ?? 'name';
const direction = String(dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
builder.orderByRaw(\`?? \${direction}\`, [sort])` },
];

describe('the better line for a driver', () => {
  itRewrites(cases);
});
