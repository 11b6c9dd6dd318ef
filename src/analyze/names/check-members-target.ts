import minVersion from 'semver/ranges/min-version.js';
import { builtins } from '../../builtins/builtins.ts';
import type { NodeVersion } from '../../builtins/availability.ts';
import { isJsonObject } from '../../project/json-text.ts';
import { manifestsFor } from '../../project/manifests.ts';
import { folderOf, foldersUpward, inFolder } from '../../project/repository-path.ts';
import type { World } from '../../project/world.ts';

/** The oldest Node that a file must run on, and what says so. */
export interface NodeTarget extends NodeVersion {
  /** `engines allow 20`, `.nvmrc says 20`. */
  readonly because: string;
}

const FILES = ['.nvmrc', '.node-version'];
const NAMED_LINES: Readonly<Record<string, number>> = { argon: 4, boron: 6, carbon: 8, dubnium: 10, erbium: 12, fermium: 14, gallium: 16, hydrogen: 18, iron: 20, jod: 22, krypton: 24 };
/** Whoever names an older one does not use the language of today either. */
const OLDEST = 14;

/**
 * The lowest of what the nearest manifest with `engines.node` or `volta.node`, and the nearest `.nvmrc` or `.node-version` say. A line
 * without a minor release (`>=20`) means the last of that line: people update those.
 */
export async function nodeTarget(from: string, world: World): Promise<NodeTarget | undefined> {
  const folder = folderOf(from);
  const files = foldersUpward(folder).flatMap((one) => FILES.map((name) => inFolder(one, name))).filter((path) => world.listing.has(path));
  await world.load(files);
  const manifests = await world.settle(() => manifestsFor(folder, world.project, world.listing));
  const found: (NodeTarget | undefined)[] = [];
  const engines = manifests.map(({ json }) => json.engines).find((one) => isJsonObject(one) && typeof one.node === 'string');
  if (isJsonObject(engines)) found.push(readRange(String(engines.node)));
  const volta = manifests.map(({ json }) => json.volta).find((one) => isJsonObject(one) && typeof one.node === 'string');
  if (isJsonObject(volta)) found.push(readFile(String(volta.node), 'volta'));
  const [first] = files;
  const text = first === undefined ? undefined : world.text(first);
  if (text !== undefined) found.push(readFile(text, first!.slice(first!.lastIndexOf('/') + 1)));
  const known = found.filter((one) => one !== undefined && one.major >= OLDEST) as NodeTarget[];
  return known.sort((a, b) => a.major - b.major || a.minor - b.minor)[0];
}

/** `>=20.11 <23` → 20.11, `^20 || ^22` → the last 20. */
function readRange(range: string): NodeTarget | undefined {
  let lowest: { major: number; minor: number; patch: number } | null;
  try {
    lowest = minVersion(range, { loose: true });
  } catch {
    // Whatever it is (`lts/*`, a URL), it names no version.
    return undefined;
  }
  return lowest ? targetOf(lowest.major, lowest.minor, lowest.patch, 'engines allow') : undefined;
}

function readFile(text: string, name: string): NodeTarget | undefined {
  const says = `${name} says`;
  const line = text.split('\n').map((one) => one.replace(/#.*/, '').trim()).find((one) => one !== '') ?? '';
  const named = /^lts\/(\w+)$/.exec(line)?.[1]?.toLowerCase();
  if (named !== undefined) return Object.hasOwn(NAMED_LINES, named) ? targetOf(NAMED_LINES[named]!, 0, 0, says) : undefined;
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(line);
  return match ? targetOf(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0), says) : undefined;
}

function targetOf(major: number, minor: number, patch: number, because: string): NodeTarget {
  const last = builtins.versions[major];
  const isWhole = minor === 0 && patch === 0 && last !== undefined;
  return { major, minor: isWhole ? Number(last.split('.')[1]) : minor, because: `${because} ${isWhole ? major : `${major}.${minor}`}` };
}
