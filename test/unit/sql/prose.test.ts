import { describe, expect, it } from 'vitest';
import { describeSql } from '../../../src/sql/describe-sql.ts';
import { marked } from './marked.ts';

const english = [
  'Please select from ⟨x⟩', 'update message: ⟨x⟩', 'Delete user ⟨name⟩ from the list?', 'Insert coin into slot', 'Select a user from the list', 'Select an option from ⟨menu⟩', 'select the best item from the list',
  'Select ⟨item⟩ from ⟨list⟩', 'Select ⟨item⟩', 'select ⟨item⟩', 'SELECT ⟨mailbox⟩', 'Select one or more files from your computer', 'Select item(s)', 'Select file(s) to upload', 'Select files from folder where you saved them', 'Select user', 'Select your country: ⟨c⟩',
  "Select all of your friend's photos from ⟨album⟩", 'Select from ⟨a⟩ to ⟨b⟩', 'select all', 'Selected ⟨n⟩ rows from ⟨table⟩', 'selecting ⟨x⟩ from ⟨y⟩',
  'Update ⟨name⟩', 'Update user ⟨name⟩', 'update ⟨package⟩ to ⟨version⟩', 'Update settings set by admin ⟨x⟩', 'Update available: ⟨version⟩', 'Update failed for ⟨id⟩ where status is unknown', 'update the value set in ⟨x⟩', 'Updated ⟨n⟩ rows', 'Update your profile, set a password',
  'Delete ⟨file⟩', 'Delete from ⟨list⟩', 'Delete ⟨n⟩ items from ⟨cart⟩?', 'delete ⟨x⟩ from the cache', 'Delete the file where it is stored', 'DELETE /users/⟨id⟩', 'Deleted ⟨x⟩ from ⟨y⟩', 'delete obj.prop', 'Delete account ⟨name⟩?', 'Are you sure you want to delete ⟨x⟩ from ⟨y⟩?',
  'Insert ⟨x⟩ into ⟨y⟩', 'Insert into ⟨cell⟩', 'insert into the table', 'Insert a new row into the sheet', 'Inserted ⟨n⟩ values into ⟨t⟩', 'Insert image', 'Insert your card (chip up)',
  'Create table for ⟨x⟩', 'Create user ⟨name⟩', 'create user ⟨name⟩', 'Create a table', 'Create index page', 'Create view for user', 'Create type definitions', 'Created table ⟨t⟩', 'create role for ⟨x⟩',
  'Drop table reservations?', 'Drop the table', 'Drop ⟨file⟩ here', 'drop database?', 'Drop user from group ⟨g⟩', 'Dropped ⟨n⟩ frames', 'Alter table settings', 'Alter ego ⟨x⟩',
  'With love from ⟨x⟩', 'with ⟨x⟩ as ⟨y⟩', 'With ⟨n⟩ items selected', 'Explain ⟨topic⟩', 'explain ⟨topic⟩ in simple words', 'Explain how to select a car', 'Truncate text ⟨x⟩', 'truncate ⟨x⟩', 'Grant access to ⟨user⟩', 'Revoke token ⟨t⟩', 'grant ⟨x⟩ to ⟨y⟩',
  'Show ⟨n⟩ more', 'Show tables', 'Show all', 'Show index', 'Describe ⟨x⟩', 'describe the image', 'desc ⟨x⟩', 'Set ⟨x⟩ to ⟨y⟩', 'set ⟨x⟩ = ⟨y⟩', 'Set a new password', 'set -e', 'Call ⟨name⟩', 'call ⟨phone⟩', 'Call me (maybe)',
  'exec ⟨cmd⟩', 'exec node server.js', 'Execute ⟨x⟩', 'execute order 66', 'Merge ⟨a⟩ into ⟨b⟩', 'Merge branch \'⟨x⟩\' into ⟨y⟩', 'Merge using ⟨tool⟩', 'Copy ⟨a⟩ to ⟨b⟩', 'Copy file from ⟨a⟩ to ⟨b⟩', 'COPY package.json .', 'copy from clipboard', 'Replace ⟨a⟩ with ⟨b⟩', 'replace into the void',
  'Lock ⟨door⟩', 'Lock table ⟨n⟩', 'Use ⟨x⟩ instead', 'use ⟨x⟩', 'use strict', 'Use the force', 'Begin', 'begin here', 'BEGIN:VCARD', 'Commit ⟨hash⟩', 'commit changes', 'Rollback to ⟨version⟩', 'rollback ⟨x⟩', 'Release ⟨version⟩', 'release notes', 'Listen ⟨port⟩', 'listen ⟨port⟩', 'Notify ⟨user⟩',
  'kill ⟨pid⟩', 'KILL ⟨pid⟩', 'Load data from ⟨x⟩', 'load data', 'Comment on ⟨post⟩', 'comment on this', 'Rename table', 'Refresh ⟨x⟩', 'Attach ⟨file⟩', 'attach ⟨file⟩ to ⟨mail⟩', 'Declare ⟨x⟩', 'declare const x', 'Vacuum cleaner', 'vacuum the room', 'Analyze ⟨x⟩', 'analyze this', 'Optimize ⟨x⟩', 'Fetch ⟨url⟩', 'fetch next page', 'Values: ⟨x⟩', 'values (⟨x⟩)', 'If ⟨x⟩ exists', 'if not found',
  'and ⟨x⟩ = ⟨y⟩', 'or ⟨x⟩', 'on ⟨day⟩', 'On ⟨date⟩ = never', 'order by ⟨x⟩', 'limit ⟨n⟩', 'left ⟨x⟩ join ⟨y⟩', 'join ⟨room⟩', 'JOIN ⟨channel⟩', 'where is ⟨x⟩', 'Where are you?', 'from ⟨a⟩ to ⟨b⟩', 'union of ⟨a⟩ and ⟨b⟩', 'group by ⟨x⟩',
];
const logs = [
  '[info] SELECT took ⟨ms⟩ms', 'query failed: SELECT * FROM users WHERE id = ⟨id⟩', 'Executing: UPDATE ⟨t⟩', 'error in ⟨file⟩: select expected', 'DELETE ⟨path⟩ 404', 'UPDATE ⟨id⟩ ok', '⟨time⟩ INSERT ⟨n⟩', 'INSERT: ⟨n⟩ rows', 'GET /users?select=⟨x⟩', '⟨n⟩ rows deleted from ⟨t⟩', 'select() failed', 'TypeError: x is not a function', '-----BEGIN RSA PRIVATE KEY-----', 'COMMIT⟨x⟩', 'SHOW ⟨a⟩ ⟨b⟩',
];
const markup = [
  '<select name="⟨x⟩"><option>⟨y⟩</option></select>', '<p>Select <b>one</b> from ⟨x⟩</p>', 'Select <b>⟨x⟩</b> from list', '<div>⟨x⟩</div>', 'select { color: ⟨c⟩; }', 'select option:checked', '.update { width: ⟨w⟩px }', '#delete-⟨id⟩ > button', 'select[name="⟨x⟩"]', 'use { fill: ⟨c⟩ }', '# Update\n\n* ⟨x⟩', '**Delete** ⟨x⟩', '{{ select ⟨x⟩ }}',
];
const otherLanguages = [
  'query { user(id: ⟨id⟩) { name } }', 'mutation { deleteUser(id: "⟨id⟩") { ok } }', 'query Q($id: ID!) { user(id: $id) { name } }', 'subscription { updates(from: ⟨x⟩) }', 'fragment F on User { ⟨x⟩ }', '{ user(where: {id: {_eq: ⟨id⟩}}) { name } }',
  'MATCH (n:User {name: "⟨n⟩"}) RETURN n', 'MATCH (n) DELETE n', 'CREATE (n:User {name: "⟨n⟩"})', 'MERGE (n:User {id: ⟨id⟩}) SET n.a = 1', 'SELECT ?x WHERE { ?x foaf:name "⟨n⟩" }', 'PREFIX foaf: <x> SELECT ?x WHERE { }',
  'db.users.find({ name: "⟨n⟩" })', '{ "$set": { "name": "⟨n⟩" } }', '{"query": {"match": {"a": "⟨x⟩"}}}', 'return this.name == "⟨n⟩"', 'function () { return this.x == ⟨x⟩ }',
  'rm -rf ⟨dir⟩', 'git commit -m "⟨m⟩"', 'update-alternatives --set ⟨x⟩', 'apt-get update && apt-get install ⟨p⟩', 'set FOO=⟨bar⟩', 'set PATH=⟨p⟩ && node x', 'exec bash -c "⟨x⟩"', 'use warnings;', 'copy ⟨a⟩ ⟨b⟩ /y', 'drop_caches=⟨n⟩', 'SET ⟨key⟩ ⟨value⟩', 'HSET ⟨k⟩ ⟨f⟩ ⟨v⟩', 'call :label ⟨x⟩', 'begin\n  puts 1\nend', 'with (obj) { ⟨x⟩ }', 'declare -a ⟨x⟩', 'import x from "⟨y⟩"', 'export { x } from "⟨y⟩"', 'pragma solidity ^0.8.⟨x⟩;', '/(select|update) .* from/', 'project = ⟨p⟩ AND status = Open', 'name:⟨x⟩ AND type:⟨y⟩',
  '⟨x⟩', '', ' ', '⟨a⟩⟨b⟩', '⟨a⟩ ⟨b⟩', '⟨a⟩, ⟨b⟩', '⟨a⟩: ⟨b⟩', '⟨a⟩/⟨b⟩', 'https://⟨host⟩/select?from=⟨x⟩', 'user:⟨id⟩', 'Hello ⟨name⟩', '⟨first⟩ from ⟨place⟩', 'const x = ⟨y⟩', '(⟨x⟩)', '*', 'SELECT', 'select', 'FROM ⟨x⟩', 'UPDATE', 'DELETE', 'WHERE',
];

describe('a text that is not SQL', () => {
  it.each([...english, ...logs, ...markup, ...otherLanguages].map((text) => ({ text })))('$text', ({ text }) => {
    expect(describeSql(marked(text), { dialect: 'generic', fragment: false }).isSql).toBe(false);
  });
});
