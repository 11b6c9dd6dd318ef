import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Outside } from './core/outside.ts';
import { openNamesCache } from './project/names-cache.ts';
import { openDisk } from './project/open-disk.ts';

export interface OutsideOptions {
  /** Absolute path of the repository's top. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ask no registry. */
  readonly offline: boolean;
  readonly onIndexing?: NonNullable<Outside['onIndexing']>;
}

/** Opens the doors out of the snapshot: node_modules, a cache in the user's folder, the registries of `.npmrc`. Nothing is loaded or asked yet. */
export function openOutside({ root, env, offline, onIndexing }: OutsideOptions): Outside {
  const cache = openNamesCache(join(env['XDG_CACHE_HOME'] || (env['LOCALAPPDATA'] ?? join(homedir(), '.cache')), 'stageguard', 'names'));
  const readFile = (path: string): string | undefined => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  };
  return {
    disk: openDisk(root),
    cache,
    ...(onIndexing ? { onIndexing } : {}),
    ...(offline ? {} : {
      registry: {
        async lookUp(names, npmrc) {
          const { openRegistry } = await import('./project/registry.ts');
          const user = readFile(env['npm_config_userconfig'] ?? env['NPM_CONFIG_USERCONFIG'] ?? join(env['HOME'] ?? homedir(), '.npmrc'));
          return openRegistry({ user, env, readFile, cache, now: () => Date.now() }).lookUp(names, npmrc);
        },
      },
    }),
  };
}
