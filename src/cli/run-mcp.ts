import { checkDeps } from '../check-deps.ts';
import { maxBytesLimit } from '../config/settings.ts';
import { createTools } from '../mcp/guard-tools.ts';
import { checkOptionsOf } from './check-request.ts';
import type { RunCommand } from './commands.ts';
import type { FlagsOf, mcpOptions } from './options.ts';
import { checkOptions } from './options.ts';
import { withoutKeys } from './without-keys.ts';

/** `guard mcp`: serves guard's tools to a coding agent, over stdin and stdout, until the agent goes away. */
export const runMcp: RunCommand<FlagsOf<typeof mcpOptions>> = async (_words, flags, terminal) => {
  const context = { cwd: terminal.cwd, env: withoutKeys(terminal.env), maxBlobBytes: maxBytesLimit };
  const tools = createTools(context, checkOptionsOf(checkOptions, flags, terminal), checkDeps);
  const { serveTools } = await import('../mcp/server.ts');
  await serveTools(tools, GUARD_VERSION, { input: terminal.stdin, output: process.stdout });
  return 0;
};
