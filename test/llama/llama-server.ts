import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { completion, sendError, sendJson, startModelServer } from '../support/review/model-server.ts';
import type { ModelServer, SeenRequest } from '../support/review/model-server.ts';

/** What the tests use of `node-llama-cpp`, which is installed elsewhere. */
interface LlamaPackage {
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{ createContext(options: object): Promise<{ getSequence(): object }>; tokenize(text: string): readonly unknown[] }>;
    createGrammarForJsonSchema(schema: object): Promise<object>;
  }>;
  LlamaCompletion: new (options: object) => { generateCompletionWithMeta(prompt: string, options: object): Promise<{ response: string; metadata: { stopReason: string } }> };
}

/** One answer, as the model gave it. */
export interface LlamaAnswer {
  readonly text: string;
  readonly finish: 'stop' | 'length';
}

/** Longest tail of a prompt that the model sees: it understands nothing of it, and has 8,192 tokens of a character each. */
const tail = 400;

/** Starts a server whose answers come from llama.cpp, held to the schema of each request by its grammar. Requests are answered one by one. */
export async function startLlamaServer(folder: string, maxTokens: number): Promise<ModelServer & { readonly answers: readonly LlamaAnswer[] }> {
  const entry = createRequire(join(folder, 'package.json')).resolve('node-llama-cpp');
  const { getLlama, LlamaCompletion } = (await import(pathToFileURL(entry).href)) as LlamaPackage;
  // More than one thread on a shared machine waits for ever.
  const llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1, logLevel: 'error' });
  const model = await llama.loadModel({ modelPath: fileURLToPath(new URL('tiny-random-llama.gguf', import.meta.url)) });
  const context = await model.createContext({ contextSize: 4_096, threads: 1 });
  const writer = new LlamaCompletion({ contextSequence: context.getSequence() });
  const answers: LlamaAnswer[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const answer = async (response: ServerResponse, { body }: SeenRequest, index: number): Promise<void> => {
    const schema = body.response_format?.json_schema?.schema;
    if (schema === undefined) return sendError(response, 400, 'this server wants a json_schema');
    const prompt = body.messages.map(({ content }) => content).join('\n').slice(-tail);
    const grammar = await llama.createGrammarForJsonSchema(schema);
    const { response: text, metadata } = await writer.generateCompletionWithMeta(prompt, { grammar, maxTokens, temperature: 1, seed: index + 1 });
    const finish = metadata.stopReason === 'maxTokens' ? 'length' : 'stop';
    answers.push({ text, finish });
    const input = body.messages.reduce((sum, { content }) => sum + model.tokenize(content).length, 0);
    const output = model.tokenize(text).length;
    sendJson(response, completion(text, { finish, model: 'tiny-random-llama', usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } }));
  };
  const server = await startModelServer((response, seen, index) => {
    queue = queue.then(() => answer(response, seen, index)).catch((error: unknown) => sendError(response, 500, String(error)));
    return queue;
  });
  return { ...server, answers };
}
