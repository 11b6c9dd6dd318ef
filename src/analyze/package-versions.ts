import type { Snapshot } from '../core/snapshot.ts';

/** Files that say which version of a package is meant, the surest first. */
const FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'package.json'] as const;

/** Reads the versions of packages from the lock files and manifests of the snapshot. */
export class PackageVersions {
  readonly #snapshot: Snapshot;
  readonly #texts = new Map<string, string | undefined>();
  readonly #known = new Map<string, string | undefined>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Loads what may tell of the packages that these files use. Without it no version is known. */
  async load(paths: readonly string[]): Promise<void> {
    const wanted = new Set(paths.flatMap((path) => foldersOf(path).flatMap((folder) => FILES.map((name) => folder + name))));
    await this.#snapshot.load([...wanted]);
    for (const path of wanted) {
      const bytes = this.#snapshot.read(path);
      if (bytes) this.#texts.set(path, new TextDecoder().decode(bytes));
    }
  }

  /** `3.14.1` of a lock file, else the range of a manifest; undefined when neither names the package. */
  versionOf(library: string, path: string): string | undefined {
    if (this.#texts.size === 0) return undefined;
    const folders = foldersOf(path);
    const key = `${library}\0${folders[0] ?? ''}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(library, folders));
    return this.#known.get(key);
  }

  #find(given: string, folders: readonly string[]): string | undefined {
    // `lodash/merge` is a file of lodash.
    const library = /^(?:@[^/]+\/)?[^/]+/.exec(given)?.[0] ?? given;
    for (const folder of folders) {
      for (const name of FILES) {
        const text = this.#texts.get(folder + name);
        const version = text === undefined ? undefined : READERS[name](text, library);
        if (version !== undefined) return version;
      }
    }
    return undefined;
  }
}

/** Folders from the file's up to the root, each with its closing slash. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).map((part) => `${part}/`).join(''));
}

const READERS: Readonly<Record<(typeof FILES)[number], (text: string, library: string) => string | undefined>> = {
  'package-lock.json': fromNpmLock,
  'npm-shrinkwrap.json': fromNpmLock,
  'pnpm-lock.yaml': (text, library) => new RegExp(`^\\s+['"]?/?${escape(library)}[@/](\\d[^\\s:'"()]*)`, 'm').exec(text)?.[1],
  'yarn.lock': (text, library) => new RegExp(`^"?${escape(library)}@[^\\n]*:\\n\\s+version:? "?([^"\\n]+)`, 'm').exec(text)?.[1],
  'bun.lock': (text, library) => new RegExp(`"${escape(library)}":\\s*\\["${escape(library)}@([^"]+)"`).exec(text)?.[1],
  'package.json': (text, library) => {
    const manifest = parse(text) as Record<string, Record<string, string> | undefined> | undefined;
    for (const kind of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
      const range = manifest?.[kind]?.[library];
      if (typeof range === 'string' && /\d/.test(range)) return range;
    }
    return undefined;
  },
};

function fromNpmLock(text: string, library: string): string | undefined {
  const lock = parse(text) as { packages?: Record<string, { version?: string }>; dependencies?: Record<string, { version?: string }> } | undefined;
  return lock?.packages?.[`node_modules/${library}`]?.version ?? lock?.dependencies?.[library]?.version;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A manifest that is no JSON says nothing of versions; that it is broken is other tools' business.
    return undefined;
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
