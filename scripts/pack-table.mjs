// The model table as the built program reads it: one text from which a package is parsed when a file imports it.

/**
 * `{ "shared": {…}, "packages": { "pg": [from, to], … } }⏎` and then the packages' JSON, one after the other.
 * Offsets count from the end of the first line. All is ASCII, so that it is read without decoding. `src/analyze/open-table.ts` reads it.
 */
export function packTable(table) {
  const { modules, types, ...shared } = table;
  const packages = new Map();
  const groupOf = (name) => packages.get(name) ?? packages.set(name, { modules: {}, types: {} }).get(name);
  for (const [name, model] of Object.entries(modules)) groupOf(name).modules[name] = model;
  for (const [id, model] of Object.entries(types)) groupOf(id.slice(0, id.indexOf('#'))).types[id] = model;
  const spans = {};
  let body = '';
  for (const [name, group] of packages) {
    const text = toAscii(JSON.stringify(group));
    spans[name] = [body.length, body.length + text.length];
    body += text;
  }
  return `${toAscii(JSON.stringify({ shared, packages: spans }))}\n${body}`;
}

function toAscii(json) {
  return json.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
