import { describe } from 'vitest';
import { itRewrites } from './it-rewrites.ts';
import type { RewriteCase } from './it-rewrites.ts';

const cases: readonly RewriteCase[] = [
  { name: 'a chain on one line becomes one literal', code: 'client.query("SELECT * FROM t WHERE a = " + a + " AND b = " + b + " ORDER BY c")', fixed: 'client.query("SELECT * FROM t WHERE a = $1 AND b = $2 ORDER BY c", [a, b])' },
  { name: 'a chain keeps its lines', code: `client.query("SELECT * " +
  "FROM t " +
  "WHERE a = " + a + " " +
  "AND b = '" + b + "'")`, fixed: `client.query("SELECT * " +
  "FROM t " +
  "WHERE a = $1 " +
  "AND b = $2", [a, b])` },
  { name: 'a chain with leading plus signs keeps them', code: `client.query('SELECT * '
  + 'FROM t '
  + 'WHERE a = ' + a)`, fixed: `client.query('SELECT * '
  + 'FROM t '
  + 'WHERE a = $1', [a])` },
  { name: 'a line break before the hole stays', code: `client.query('SELECT * FROM t WHERE a = ' +
  a +
  ' AND b = 1')`, fixed: `client.query('SELECT * FROM t WHERE a = ' +
  '$1' +
  ' AND b = 1', [a])` },
  { name: 'line ends of Windows stay', code: 'const a = 1;\r\nclient.query("SELECT * " +\r\n  "FROM t " +\r\n  "WHERE a = " + a);\r\n', fixed: 'const a = 1;\r\nclient.query("SELECT * " +\r\n  "FROM t " +\r\n  "WHERE a = $1", [a]);\r\n' },
  { name: 'line ends of Windows stay in a template', code: 'client.query(`\r\n  SELECT *\r\n  FROM t\r\n  WHERE a = ${a}\r\n`);\r\n', fixed: 'client.query(`\r\n  SELECT *\r\n  FROM t\r\n  WHERE a = $1\r\n`, [a]);\r\n' },
  { name: 'literals of two kinds of quotes', code: 'client.query(\'SELECT * FROM t WHERE a = \' + a + " AND b = \'x\'")', fixed: 'client.query("SELECT * FROM t WHERE a = $1 AND b = \'x\'", [a])' },
  { name: 'escaped quotes stay as they are', code: "client.query('SELECT * FROM t WHERE b = \\'x\\' AND a = ' + a)", fixed: "client.query('SELECT * FROM t WHERE b = \\'x\\' AND a = $1', [a])" },
  { name: 'a template in a chain', code: "client.query('SELECT * FROM t ' + `WHERE a = ${a}` + ' LIMIT 1')", fixed: "client.query('SELECT * FROM t WHERE a = $1 LIMIT 1', [a])" },
  { name: 'a template with a hole that stays in a chain', keep: ['table'], code: "client.query(`SELECT * FROM ${table} ` + 'WHERE a = ' + a)", fixed: 'client.query(`SELECT * FROM ${table} WHERE a = $1`, [a])' },
  { name: 'a hole that stays between two that go', keep: ['column'], code: "client.query('SELECT * FROM t WHERE a = ' + a + ' AND ' + column + ' = ' + b)", fixed: "client.query('SELECT * FROM t WHERE a = $1 AND ' + column + ' = $2', [a, b])" },
  { name: 'a template with a hole that stays', keep: ['table'], code: 'client.query(`SELECT * FROM ${table} WHERE a = ${a}`)', fixed: 'client.query(`SELECT * FROM ${table} WHERE a = $1`, [a])' },
  { name: 'a template with double quotes becomes a plain string', code: 'client.query(`SELECT "a" FROM t WHERE a = ${a}`)', fixed: 'client.query(\'SELECT "a" FROM t WHERE a = $1\', [a])' },
  { name: 'a template with single quotes stays one', code: "client.query(`SELECT * FROM t WHERE a = ${a} AND b = 'x'`)", fixed: "client.query(`SELECT * FROM t WHERE a = $1 AND b = 'x'`, [a])" },
  { name: 'a file with double quotes gets double quotes', code: `import x from "y";
client.query(\`SELECT * FROM t WHERE a = \${a}\`)`, fixed: `import x from "y";
client.query("SELECT * FROM t WHERE a = $1", [a])` },
  { name: 'escapes in a template stay as they are', code: 'client.query(`SELECT * FROM t\\tWHERE a = ${a}\\n AND b = ${b} \\u0041`)', fixed: 'client.query(`SELECT * FROM t\\tWHERE a = $1\\n AND b = $2 \\u0041`, [a, b])' },
  { name: 'a template over several lines stays one', code: `client.query(\`
  SELECT *
  FROM t
  WHERE a = \${a}
    AND b LIKE '\${b}%'
\`)`, fixed: `client.query(\`
  SELECT *
  FROM t
  WHERE a = $1
    AND b LIKE $2
\`, [a, \`\${b}%\`])` },
  { name: 'expressions with brackets and operators', code: 'client.query(`SELECT * FROM t WHERE a = ${(a || b) ?? c} AND d = ${x ? 1 : 2}`)', fixed: "client.query('SELECT * FROM t WHERE a = $1 AND d = $2', [(a || b) ?? c, x ? 1 : 2])" },
  { name: 'brackets around an operand of a chain', code: "client.query('SELECT * FROM t WHERE a = ' + (a || 'none') + ' LIMIT 1')", fixed: "client.query('SELECT * FROM t WHERE a = $1 LIMIT 1', [a || 'none'])" },
  { name: 'brackets around the whole chain', code: "client.query(('SELECT * FROM t WHERE a = ' + a))", fixed: "client.query(('SELECT * FROM t WHERE a = $1'), [a])" },
  { name: 'a type assertion around the text', code: 'client.query(`SELECT * FROM t WHERE a = ${a}` as string)', fixed: "client.query('SELECT * FROM t WHERE a = $1' as string, [a])" },
  { name: 'an awaited value', code: 'client.query(`SELECT * FROM t WHERE a = ${await load()}`)', fixed: "client.query('SELECT * FROM t WHERE a = $1', [await load()])" },
  { name: 'a const that is used once', code: `const sql = \`SELECT * FROM t WHERE a = \${a}\`;
await client.query(sql);`, fixed: `const sql = 'SELECT * FROM t WHERE a = $1';
await client.query(sql, [a]);` },
  { name: 'a const over several lines', code: `  const sql =
    "SELECT * FROM t " +
    "WHERE a = '" + req.query.a + "'";
  await client.query(sql);`, fixed: `  const sql =
    "SELECT * FROM t " +
    "WHERE a = $1";
  await client.query(sql, [req.query.a]);` },
  { name: 'a const and a value that changes between', code: `let a = 1;
const sql = \`SELECT * FROM t WHERE a = \${a}\`;
a = 2;
await client.query(sql);`, advice: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a const and a value of an object that changes between', code: `const sql = \`SELECT * FROM t WHERE a = \${user.a}\`;
user.a = 2;
await client.query(sql);`, advice: "client.query('SELECT * FROM t WHERE a = $1', [user.a])" },
  { name: 'a const and a parameter of the same name', code: `const sql = \`SELECT * FROM t WHERE a = \${a}\`;
await each((a) => client.query(sql));`, advice: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a const and a call as value', code: `const sql = \`SELECT * FROM t WHERE a = \${next()}\`;
await client.query(sql);`, advice: "client.query('SELECT * FROM t WHERE a = $1', [next()])" },
  { name: 'a value that is only read between', code: `const sql = \`SELECT * FROM t WHERE a = \${a}\`;
if (a === 1) log(a);
try {
  await client.query(sql);
} catch {}`, fixed: `const sql = 'SELECT * FROM t WHERE a = $1';
if (a === 1) log(a);
try {
  await client.query(sql, [a]);
} catch {}` },
  { name: 'a call before a call that stays', keep: ['column()'], code: 'client.query(`SELECT * FROM t WHERE a = ${next()} AND ${column()} = 1`)', advice: 'client.query(`SELECT * FROM t WHERE a = $1 AND ${column()} = 1`, [next()])' },
  { name: 'a call beside existing values', code: 'client.query(`SELECT * FROM t WHERE b = $1 AND a = ${next()}`, [first()])', advice: "client.query('SELECT * FROM t WHERE b = $1 AND a = $2', [first(), next()])" },
  { name: 'a comment in the chain', code: `client.query('SELECT * FROM t ' + // all of it
  'WHERE a = ' + a)`, advice: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a comment in a hole', code: 'client.query(`SELECT * FROM t WHERE a = ${/* the id */ a}`)', advice: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a comment behind the text', code: 'client.query(`SELECT * FROM t WHERE a = ${a}`) // find it', fixed: "client.query('SELECT * FROM t WHERE a = $1', [a]) // find it" },
  { name: 'a sum of numbers in front', code: "client.query(x + y + ' AND a = ' + a)", advice: `// build the whole text (x) from constant text with placeholders, and pass the values beside it
// build the whole text (y) from constant text with placeholders, and pass the values beside it
client.query(\`\${x}\${y} AND a = $1\`, [a])` },
  { name: 'two holes side by side', code: 'client.query(`SELECT * FROM t WHERE a = ${a}${b}`)', advice: `// build the clause (b) from constant text with placeholders, and pass the values beside it
// mind: two holes stand side by side
client.query(\`SELECT * FROM t WHERE a = $1\${b}\`, [a])` },
  { name: 'a sign before the hole', code: 'client.query(`SELECT * FROM t WHERE a = -${a}`)', advice: `// mind: the hole has a sign in front
client.query('SELECT * FROM t WHERE a = -$1', [a])` },
  { name: 'a minus between values', code: 'client.query(`SELECT * FROM t WHERE a = b - ${a}`)', fixed: "client.query('SELECT * FROM t WHERE a = b - $1', [a])" },
  { name: 'a hole in a comment of SQL', code: 'client.query(`SELECT * FROM t /* ${a} */ WHERE b = ${b}`)', advice: `// leave the value out of the comment
client.query('SELECT * FROM t /*  */ WHERE b = $1', [b])` },
  { name: 'a condition as a whole', code: 'client.query(`SELECT * FROM t WHERE ${filter}`)', advice: `// build the condition of WHERE (filter) from constant text with placeholders, and pass the values beside it` },
  { name: 'a piece of a name', code: 'client.query(`SELECT * FROM orders_${year}`)', advice: `const table = ['users', 'orders'].find((one) => one === year) ?? 'users';
client.query(\`SELECT * FROM orders_\${table}\`)` },
  { name: 'a column in a function', style: 'knex', callee: 'db.whereRaw', fragment: true, code: "db.whereRaw(`lower(${columnName}) = 'a'`)", advice: `// or: const column = ['name', 'created_at'].find((one) => one === columnName) ?? 'name';
db.whereRaw("lower(??) = 'a'", [columnName])` },
  { name: 'placeholders of its own', code: 'client.query(`SELECT a FROM t WHERE id = {{id::uuid}} AND b = ${b}`)', advice: '// the text has placeholders of its own, like {{id::uuid}}: write one for b, and pass the value with the others' },
  { name: 'all values of an object', code: 'client.query(`INSERT INTO t (a, b) VALUES (${Object.values(row).join(", ")})`)', advice: `// mind: the library has no parameter for a list: one for each value is made
client.query(\`INSERT INTO t (a, b) VALUES (\${Object.values(row).map((_, i) => \`$\${i + 1}\`).join(', ')})\`, [...Object.values(row)])` },
  { name: 'more names than anybody would read', code: 'client.query(`SELECT "${a}", "${b}", "${c}", "${d}" FROM t`)', advice: `const column = ['name', 'created_at'].find((one) => one === a) ?? 'name';
const column2 = ['name', 'created_at'].find((one) => one === b) ?? 'name';
// and so for c, d
client.query(\`SELECT "\${column}", "\${column2}", "\${c}", "\${d}" FROM t\`)` },
  { name: 'a quote that is never closed', code: "client.query(`SELECT * FROM t WHERE a = '${a}`)", advice: `// mind: the quote is never closed
client.query('SELECT * FROM t WHERE a = $1', [a])` },
  { name: 'a text with backticks in the value', code: "client.query('SELECT * FROM t WHERE a = \\'`' + a + '${x}\\'')", fixed: "client.query('SELECT * FROM t WHERE a = $1', [`\\`${a}\\${x}`])" },
  { name: 'a backslash in the value', code: "client.query('SELECT * FROM t WHERE a = \\'\\\\' + a + '\\'')", fixed: "client.query('SELECT * FROM t WHERE a = $1', [`\\\\${a}`])" },
  { name: 'a value used twice', code: "client.query(`SELECT * FROM t WHERE a = ${q} OR b = '${q}'`)", fixed: "client.query('SELECT * FROM t WHERE a = $1 OR b = $2', [q, q])", description: 'Bind q as $1 and $2' },
  { name: 'quotes doubled by hand', code: 'client.query(`SELECT * FROM t WHERE a = \'${a.replace(/\'/g, "\'\'")}\'`)', fixed: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a number conversion stays', code: 'client.query(`SELECT * FROM t LIMIT ${Number(req.query.limit)}`)', fixed: "client.query('SELECT * FROM t LIMIT $1', [Number(req.query.limit)])" },
  { name: 'a list of strings quoted by map', code: "client.query(`SELECT * FROM t WHERE a IN (${list.map((x) => `'${x}'`).join(', ')})`)", fixed: "client.query('SELECT * FROM t WHERE a = ANY($1)', [list])" },
  { name: 'a list with two values', code: "client.query(`SELECT * FROM t WHERE a IN (${a}, '${b}')`)", fixed: "client.query('SELECT * FROM t WHERE a IN ($1, $2)', [a, b])" },
  { name: 'a list that may be one', code: 'client.query(`SELECT * FROM t WHERE a IN (${list})`)', advice: `// mind: list must be an array here
client.query('SELECT * FROM t WHERE a = ANY($1)', [list])` },
  { name: 'one quoted value in a list', code: "client.query(`SELECT * FROM t WHERE a IN ('${a}')`)", fixed: "client.query('SELECT * FROM t WHERE a IN ($1)', [a])" },
  { name: 'rows of INSERT', code: "client.query(`INSERT INTO t (a, b) VALUES (${a}, '${b}')`)", fixed: "client.query('INSERT INTO t (a, b) VALUES ($1, $2)', [a, b])" },
  { name: 'SET and WHERE', code: "client.query(`UPDATE t SET a = '${a}', b = b + ${n} WHERE id = ${id}`)", fixed: "client.query('UPDATE t SET a = $1, b = b + $2 WHERE id = $3', [a, n, id])" },
  { name: 'a procedure', code: "client.query(`CALL p(${a}, '${b}')`)", fixed: "client.query('CALL p($1, $2)', [a, b])" },
  { name: 'a long expression is shortened in the description', code: "client.query(`SELECT * FROM t WHERE a = ${request.headers['x-forwarded-for-some-long-header']}`)", fixed: "client.query('SELECT * FROM t WHERE a = $1', [request.headers['x-forwarded-for-some-long-header']])", description: "Bind request.headers['x-forwarded-for-some-l… as $1" },
  { name: 'four values', code: 'client.query(`SELECT * FROM t WHERE a = ${a} AND b = ${b} AND c = ${c} AND d = ${d}`)', fixed: "client.query('SELECT * FROM t WHERE a = $1 AND b = $2 AND c = $3 AND d = $4', [a, b, c, d])", description: 'Bind 4 values as $1, $2, $3 and $4' },
  { name: 'no values at all where they could be', code: 'client.query(`SELECT * FROM t WHERE a = ${a}`, undefined)', fixed: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'an empty array of values', code: 'client.query(`SELECT * FROM t WHERE a = ${a}`, [])', fixed: "client.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a trailing comma', code: `client.query(
  \`SELECT * FROM t WHERE a = \${a}\`,
)`, fixed: `client.query(
  'SELECT * FROM t WHERE a = $1', [a],
)` },
  { name: 'a trailing comma in the values', code: `client.query(\`SELECT * FROM t WHERE b = $1 AND a = \${a}\`, [
  b,
])`, fixed: `client.query('SELECT * FROM t WHERE b = $1 AND a = $2', [
  b, a,
])` },
  { name: 'an optional call', style: 'pg', callee: 'client?.query', code: 'client?.query(`SELECT * FROM t WHERE a = ${a}`)', fixed: "client?.query('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a call with a type argument', code: 'client.query<Row>(`SELECT * FROM t WHERE a = ${a}`)', fixed: "client.query<Row>('SELECT * FROM t WHERE a = $1', [a])" },
  { name: 'a constant whose text is known', known: {'FIELDS':'a, b'}, code: 'client.query(`SELECT ${FIELDS} FROM t WHERE a = ${a}`)', fixed: 'client.query(`SELECT ${FIELDS} FROM t WHERE a = $1`, [a])' },
  { name: 'a constant with a quote in it', known: {'Q':"'"}, code: 'client.query(`SELECT * FROM t WHERE b = ${Q}x AND a = ${a}`)', advice: 'client.query(`SELECT * FROM t WHERE b = ${Q}x AND a = $1`, [a])' },
  { name: 'a constant with a placeholder in it', known: {'WHERE':'WHERE b = $1'}, code: 'client.query(`SELECT * FROM t ${WHERE} AND a = ${a}`)', advice: 'client.query(`SELECT * FROM t ${WHERE} AND a = $1`, [a])' },
  { name: 'brackets around an argument in front of a callback', code: 'client.query(`SELECT * FROM t WHERE a = ${a}`, ((error) => {}))', fixed: "client.query('SELECT * FROM t WHERE a = $1', [a], ((error) => {}))" },
  { name: 'brackets around values that are there', code: 'client.query(`SELECT * FROM t WHERE b = $1 AND a = ${a}`, [(b)])', fixed: "client.query('SELECT * FROM t WHERE b = $1 AND a = $2', [(b), a])" },
  { name: 'brackets around text and values', code: 'client.query((`SELECT * FROM t WHERE b = $1 AND a = ${a}`), ([(b)]))', fixed: "client.query(('SELECT * FROM t WHERE b = $1 AND a = $2'), ([(b), a]))" },
  { name: 'an awaited request in brackets', style: 'mssql', callee: '(awaitrequest()).query', code: '(await request()).query(`SELECT * FROM t WHERE a = ${a}`)', fixed: "(await request()).input('a', a).query('SELECT * FROM t WHERE a = @a')" },
  { name: 'an optional request', style: 'mssql', callee: 'request?.query', code: 'request?.query(`SELECT * FROM t WHERE a = ${a}`)', advice: `request?.input('a', a);
request?.query('SELECT * FROM t WHERE a = @a')` },
];

describe('the text of a fix', () => {
  itRewrites(cases);
});
