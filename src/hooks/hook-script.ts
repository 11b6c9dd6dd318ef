import type { RepositoryFacts } from './repository-facts.ts';

/** Where version managers and installers put node, for programs with a window: they do not read the shell's start files. */
export const nodeFolders: readonly string[] = [
  '/opt/homebrew/bin',
  '/usr/local/bin',
  '$HOME/.volta/bin',
  '$HOME/.asdf/shims',
  '$HOME/.local/share/mise/shims',
  '$HOME/.local/bin',
  '$HOME/.nvm/versions/node/*/bin',
  '$HOME/.local/share/fnm/node-versions/*/installation/bin',
];

/**
 * The shell lines that run guard in a hook, without the markers. POSIX sh, also under `sh -e` (husky).
 *
 * guard is started directly, not through npx, which costs a third of a second a commit. It is looked for in this work tree,
 * then in the main one, so that a linked work tree without `node_modules` is checked too; where there is none, the commit fails aloud.
 */
export function hookLines(facts: Pick<RepositoryFacts, 'packageFolder' | 'packageManager' | 'isPlugAndPlay'>): readonly string[] {
  return [...findNode(), ...runLines(facts)];
}

function findNode(): readonly string[] {
  const folders = nodeFolders.map((folder) => (folder.includes('*') ? folder.replace('$HOME', '"$HOME"') : `"${folder}"`)).join(' ');
  return [
    `command -v node >/dev/null 2>&1 || for guard_dir in ${folders}; do`,
    '  if [ -x "$guard_dir/node" ]; then PATH="$PATH:$guard_dir"; fi',
    'done',
  ];
}

function runLines({ packageFolder, packageManager, isPlugAndPlay }: Parameters<typeof hookLines>[0]): readonly string[] {
  if (packageManager === undefined) {
    return [...refuse('command -v guard >/dev/null 2>&1', 'not on the PATH', 'Install it: npm install --global stageguard'), 'guard check --hook || exit $?'];
  }
  // Plug'n'Play has no node_modules; only yarn can start what it keeps.
  if (isPlugAndPlay) return ['yarn run guard check --hook || exit $?'];
  const bin = `${packageFolder === '' ? '' : `${packageFolder}/`}node_modules/.bin/guard`;
  return [
    `guard_bin=${quote(bin)}`,
    `[ -x "$guard_bin" ] || guard_bin="$(git rev-parse --show-toplevel)/"${quote(bin)}`,
    `[ -x "$guard_bin" ] || guard_bin="$(git rev-parse --git-common-dir)/../"${quote(bin)}`,
    ...refuse('[ -x "$guard_bin" ]', 'not installed here', `Run: ${packageManager} install`),
    '"$guard_bin" check --hook || exit $?',
  ];
}

function refuse(test: string, what: string, remedy: string): readonly string[] {
  return [
    `if ! ${test}; then`,
    `  echo "guard: ${what}, so nothing was checked and nothing is committed. ${remedy}" >&2`,
    '  exit 1',
    'fi',
  ];
}

/** A word of the shell; plain words stay plain. */
function quote(word: string): string {
  return /^[\w./@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The command that starts guard through the package manager: for files that hold one command, such as lefthook.yml. */
export function hookCommand({ packageManager }: Pick<RepositoryFacts, 'packageManager'>): string {
  return `${execPrefix(packageManager)}guard check --hook`;
}

/** `npx --no-install ` and its kin: never a download. */
export function execPrefix(packageManager: RepositoryFacts['packageManager']): string {
  switch (packageManager) {
    case undefined: return '';
    case 'npm': return 'npx --no-install ';
    case 'pnpm': return 'pnpm exec ';
    case 'yarn': return 'yarn run ';
    case 'bun': return 'bunx --no-install ';
  }
}
