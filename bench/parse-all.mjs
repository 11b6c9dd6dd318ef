// The floor of `--all`: reads every file whose path stands in the list and parses it with oxc. node parse-all.mjs ROOT LIST
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

const [root, list] = process.argv.slice(2);
let statements = 0;
for (const path of JSON.parse(readFileSync(list, 'utf8')).all) {
  const result = parseSync(path, readFileSync(join(root, path), 'utf8'), { astType: 'ts', preserveParens: false });
  statements += result.program.body.length;
}
console.log(statements);
