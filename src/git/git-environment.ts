/**
 * The variables by which git tells a hook which repository, index and objects the commit is made of. Without them a hook
 * under `git commit -a`, `git commit <path>`, in a linked worktree or with `--git-dir` reads another index than the one
 * that is committed.
 * @see https://git-scm.com/docs/git#_environment_variables
 */
export const REPOSITORY_VARIABLES: readonly string[] = [
  'GIT_INDEX_FILE',
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
];

/** What guard sets itself; each takes a way from git to write, wait, download, translate or show something else. */
const FIXED_VARIABLES: Readonly<Record<string, string>> = {
  // Messages are matched to explain failures, so they must not be translated.
  LC_ALL: 'C',
  LANGUAGE: 'C',
  // No refresh of the index on the side: a check takes no lock.
  GIT_OPTIONAL_LOCKS: '0',
  // refs/replace/<blob> would show a decoy instead of what is committed.
  GIT_NO_REPLACE_OBJECTS: '1',
  // A partial clone must not go to the network from inside a hook; older gits know only the second way to say so.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
};

/** Not git's own names, but git obeys them, and simple-git refuses to start with them. */
const OBEYED_BY_GIT: ReadonlySet<string> = new Set(['EDITOR', 'VISUAL', 'PAGER', 'PREFIX', 'SSH_ASKPASS']);

/** Names that simple-git must let through; it deletes every other `GIT_*`. */
export const ALLOWED_VARIABLES: readonly string[] = [...REPOSITORY_VARIABLES, ...Object.keys(FIXED_VARIABLES)];

/**
 * The environment of guard's own git calls: the user's, less every `GIT_*` but the ones that name the repository
 * (`GIT_EXTERNAL_DIFF`, `GIT_DIFF_OPTS`, `GIT_CONFIG_*`, `GIT_TRACE*` … would change what git prints), plus the fixed ones.
 */
export function gitEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    const upper = name.toUpperCase();
    if (upper.startsWith('GIT_') && !REPOSITORY_VARIABLES.includes(upper)) continue;
    if (OBEYED_BY_GIT.has(upper)) continue;
    result[name] = value;
  }
  return Object.assign(result, FIXED_VARIABLES);
}
