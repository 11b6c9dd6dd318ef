import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderOf, foldersUpward, inFolder } from '../../project/repository-path.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { listImports } from '../../syntax/imports.ts';
import { requirePackage } from '../../syntax/require-package.ts';
import type { Repository } from '../repository/repository.ts';

/** Files that are copied, at most; what needs more is not proven by a small test. */
const MAX_FILES = 600;

/** What Node does not know by itself: TypeScript (already turned into JavaScript), imports without an ending, JSON. */
const LOADER = `import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
const ENDINGS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '/index.ts', '/index.tsx', '/index.js', '/index.mjs'];
const isFile = (path) => existsSync(path) && statSync(path).isFile();
export async function resolve(specifier, context, next) {
  if (/^\\.{0,2}\\//.test(specifier) && context.parentURL?.startsWith('file:')) {
    const base = fileURLToPath(new URL(specifier, context.parentURL));
    const written = base.replace(/\\.([cm]?)js(x?)$/, '.$1ts$2');
    const found = [...(isFile(base) ? [base] : [written, ...ENDINGS.map((ending) => base + ending)])].find(isFile);
    if (found) return { url: pathToFileURL(found).href, shortCircuit: true };
  }
  return next(specifier, context);
}
export async function load(url, context, next) {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return next(url, context);
  const path = fileURLToPath(url);
  if (path.endsWith('.json')) return { format: 'module', shortCircuit: true, source: 'export default ' + readFileSync(path, 'utf8') };
  const source = readFileSync(path, 'utf8');
  if (/\\.[cm]?tsx?$/.test(path) || /^\\s*(?:import|export)\\b/m.test(source)) return { format: 'module', shortCircuit: true, source };
  return next(url, context);
}
`;
const REGISTER = `import { register } from 'node:module';\nregister('./guard-loader.mjs', import.meta.url);\n`;

/** Names of the helper files in the copy. */
export const registerFile = 'guard-register.mjs';

/** The files that some files need, themselves included, with the manifests above them. Undefined when they are too many. */
export async function closureOf(repository: Repository, paths: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  const found = new Map<string, string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    if (found.size >= MAX_FILES) return undefined;
    const text = await repository.text(path);
    if (text === undefined) continue;
    found.set(path, text);
    if (languageOfPath(path) === undefined) continue;
    for (const { specifier } of listImports(text)) {
      const target = await repository.resolve(path, specifier);
      if (target !== undefined) waiting.push(target);
      else if (specifier.endsWith('.json') && specifier.startsWith('.')) waiting.push(join(folderOf(path), specifier));
    }
  }
  const manifests = new Set([...found.keys()].flatMap((path) => foldersUpward(folderOf(path)).map((folder) => inFolder(folder, 'package.json'))));
  for (const [path, text] of await repository.texts([...manifests])) found.set(path, text);
  return found;
}

/** Writes files into a folder, TypeScript turned into JavaScript under its own name, with the loader beside them. */
export async function writeCopy(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, /\.(?:[cm]?ts|tsx|jsx)$/.test(path) ? withoutTypes(path, text) : text);
  }
  await writeFile(join(folder, 'guard-loader.mjs'), LOADER);
  await writeFile(join(folder, registerFile), REGISTER);
}

function withoutTypes(path: string, text: string): string {
  const typescript = requirePackage('typescript') as typeof import('typescript');
  return typescript.transpileModule(text, {
    fileName: path,
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022, jsx: typescript.JsxEmit.ReactJSX, experimentalDecorators: true, emitDecoratorMetadata: true },
  }).outputText;
}
