/** Names of variables that hold secrets. git needs none of them: guard's git never goes to the network. */
const secretName = /key|token|secret|passw|credential/i;

/** The environment for child processes: without keys, so that nothing a child does or prints can give one away. */
export function withoutKeys(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const kept: Record<string, string | undefined> = {};
  for (const name in env) if (!secretName.test(name)) kept[name] = env[name];
  return kept;
}
