/** Opens a snapshot as a hook would and writes what it saw as JSON; bundled by the tests that fire real hooks. */
import { appendFileSync } from 'node:fs';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import type { Change } from '../../src/core/change.ts';

/** One line of the probe's file. */
export interface Sighting {
  readonly hook: string;
  readonly label: string;
  readonly root: string;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly headOid?: string;
  readonly changes: readonly Change[];
  /** New texts of regular files, base64. */
  readonly texts: Readonly<Record<string, string>>;
  readonly list: readonly string[];
  readonly indexFile: string | undefined;
}

const hook = process.argv[2] ?? '';
const request = JSON.parse(process.env['PROBE_REQUEST'] ?? '{"mode":"staged"}') as SnapshotRequest;
const snapshot = await openSnapshot(request, { cwd: process.cwd(), env: process.env });
const paths = snapshot.changes.map((change) => change.path);
await snapshot.load(paths);
const texts = Object.fromEntries(
  paths.flatMap((path) => {
    const bytes = snapshot.read(path);
    return bytes === undefined || bytes === null ? [] : [[path, Buffer.from(bytes).toString('base64')]];
  }),
);
const sighting: Sighting = {
  hook,
  label: snapshot.label,
  root: snapshot.root,
  gitDir: snapshot.gitDir,
  commonDir: snapshot.commonDir,
  ...(snapshot.headOid === undefined ? {} : { headOid: snapshot.headOid }),
  changes: snapshot.changes,
  texts,
  list: await snapshot.list(),
  indexFile: process.env['GIT_INDEX_FILE'],
};
appendFileSync(process.env['PROBE_FILE']!, `${JSON.stringify(sighting)}\n`);
await snapshot.close();
process.exit(0);
