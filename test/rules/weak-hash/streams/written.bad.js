// library: node:crypto; feature: a plugin is made executable if the MD5 of what was written to the hash is the expected one; expect: bad
const { createHash } = require('node:crypto');
const { chmodSync, writeFileSync } = require('node:fs');

exports.install = async (plugin) => {
  const bytes = Buffer.from(await (await fetch(plugin.url)).arrayBuffer());
  const sum = createHash('md5'); // error: weak-hash
  sum.write(bytes);
  sum.end();
  if (sum.read().toString('hex') !== plugin.sum) return false;
  writeFileSync(plugin.path, bytes);
  chmodSync(plugin.path, 0o755);
  return true;
};
