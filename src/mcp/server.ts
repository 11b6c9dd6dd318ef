/**
 * The Model Context Protocol over stdin and stdout. The only file that loads the protocol's packages; the build makes a file of its own of it.
 * @see https://modelcontextprotocol.io
 */
import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import type { GuardTools, ToolAnswer } from './guard-tools.ts';

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true } as const;

/** Serves the tools until the client goes away. What a tool throws is told to the client as the tool's failure. */
export async function serveTools(tools: GuardTools, version: string, streams: { readonly input: Readable; readonly output: Writable }): Promise<void> {
  const server = new McpServer({ name: 'guard', version }, { instructions: 'Call check_code on code before you write it to a file, verify_import before you import something you are not sure of, check_staged before you commit.' });
  server.registerTool(
    'check_staged',
    { title: 'Check what is staged', description: 'Checks the staged change of the repository as the commit hook will: findings with the better line to write instead. Reads only.', annotations: readOnly },
    () => answer(() => tools.checkStaged()),
  );
  server.registerTool(
    'check_code',
    {
      title: 'Check code',
      description: 'Checks a JavaScript or TypeScript text as if it were the file at this path, with the imports of the repository. Nothing is written.',
      inputSchema: {
        text: z.string().describe('The whole text of the file.'),
        path: z.string().describe('Where it would lie, from the top of the repository: src/orders.ts'),
      },
      annotations: readOnly,
    },
    (input) => answer(() => tools.checkCode(input)),
  );
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description: 'The page of a rule: what it finds, why, and what to write instead.',
      inputSchema: { rule: z.string().describe('Id of the rule, e.g. sql-concatenation') },
      annotations: readOnly,
    },
    (input) => answer(() => tools.explainRule(input)),
  );
  server.registerTool(
    'verify_import',
    {
      title: 'Verify an import',
      description: 'Tells whether a module, and names that it exports, are there: in the repository, its dependencies or Node.',
      inputSchema: {
        specifier: z.string().describe("What stands after from: 'express', './db.ts', 'node:fs'"),
        names: z.array(z.string()).max(100).optional().describe('Names to be imported from it.'),
        path: z.string().optional().describe('The file that imports it, from the top of the repository. Default: a file at the top.'),
      },
      annotations: readOnly,
    },
    (input) => answer(() => tools.verifyImport(input)),
  );
  await server.connect(new StdioServerTransport(streams.input, streams.output));
  // The transport does not look for the end of its input.
  await new Promise<void>((resolve) => streams.input.once('end', resolve).once('close', resolve));
}

async function answer(run: () => Promise<ToolAnswer>): Promise<{ content: { type: 'text'; text: string }[]; isError?: boolean; structuredContent?: Record<string, unknown> }> {
  try {
    const { text, data } = await run();
    return { content: [{ type: 'text', text }], ...(data === undefined ? {} : { structuredContent: data }) };
  } catch (error) {
    const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
    return { content: [{ type: 'text', text: `guard: ${error instanceof Error ? error.message : String(error)}${hint}` }], isError: true };
  }
}
