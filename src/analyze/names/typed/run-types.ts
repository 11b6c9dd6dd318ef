import type ts from 'typescript';
import { compilerHost, snapshotFiles } from './snapshot-host.ts';
import type { SnapshotFiles } from './snapshot-host.ts';
import { findsItsImports, isMissingName, judgeDiagnostic } from './judge-diagnostic.ts';
import type { TypedMiss, TypeJob, TypeMessage, TypeProject } from './type-job.ts';

/** Runs TypeScript's checker over the changed files of each project, and says of each file what is not there. */
export function runTypes(typescript: typeof ts, job: TypeJob, say: (message: TypeMessage) => void): void {
  const libFolder = typescript.getDefaultLibFilePath({}).replaceAll('\\', '/').replace(/\/[^/]*$/, '');
  const files = snapshotFiles(job.root, job.texts, libFolder);
  const parsed = new Map<string, ts.SourceFile>();
  for (const project of job.projects) runProject(typescript, job, project, files, parsed, say);
  say({ type: 'done' });
}

function runProject(typescript: typeof ts, job: TypeJob, project: TypeProject, files: SnapshotFiles, parsed: Map<string, ts.SourceFile>, say: (message: TypeMessage) => void): void {
  const config = `${job.root}/${project.config}`;
  const folder = config.slice(0, config.lastIndexOf('/'));
  const read = readConfig(typescript, config, folder, files);
  if ('why' in read) {
    say({ type: 'skipped', config: project.config, why: read.why, files: project.files });
    return;
  }
  const roots = [...project.files.map((path) => `${job.root}/${path}`), ...files.below(folder).filter((path) => /\.d\.[cm]?ts$/.test(path) && !path.includes('/dist/'))];
  const host = compilerHost(typescript, files, job.root, read.options, parsed);
  const program = typescript.createProgram({ rootNames: [...new Set(roots)], options: read.options, host });
  const checker = program.getTypeChecker();
  const isInstalled = foldersAbove(folder, job.root).some((one) => files.directoryExists(`${one}/node_modules`));
  for (const path of project.files) {
    const file = program.getSourceFile(`${job.root}/${path}`);
    const diagnostics = file ? program.getSemanticDiagnostics(file).filter(isMissingName) : [];
    const complete = diagnostics.length > 0 && isInstalled && findsItsImports(typescript, checker, file!);
    const misses = diagnostics.map((one) => judgeDiagnostic(typescript, checker, file!, one, { path, complete })).filter((one): one is TypedMiss => one !== undefined);
    say({ type: 'file', path, misses });
  }
}

function readConfig(typescript: typeof ts, config: string, folder: string, files: SnapshotFiles): { options: ts.CompilerOptions } | { why: string } {
  const { config: json, error } = typescript.readConfigFile(config, (path) => files.readFile(path));
  if (error) return { why: 'it cannot be read' };
  const host: ts.ParseConfigHost = { useCaseSensitiveFileNames: true, fileExists: files.fileExists, readFile: files.readFile, readDirectory: () => [] };
  const { options, errors } = typescript.parseJsonConfigFileContent(json, host, folder, undefined, config);
  // 18002, 18003: no input files, since none were listed. Another error of this kind means that a configuration it extends is not there.
  const missing = errors.find(({ code }) => code === 6053 || code === 5083 || code === 6096);
  if (missing) return { why: typescript.flattenDiagnosticMessageText(missing.messageText, ' ').replaceAll(`${folder}/`, '') };
  return {
    options: {
      ...options,
      // What TypeScript 5 takes for granted, and TypeScript 6 no longer does.
      types: options.types ?? ['*'],
      strict: options.strict ?? false,
      noEmit: true, skipLibCheck: true, ignoreDeprecations: '6.0', incremental: false, composite: false, declaration: false,
    },
  };
}

/** A folder and those above it, up to the top of the repository. */
function foldersAbove(folder: string, root: string): readonly string[] {
  return folder.length <= root.length ? [root] : [folder, ...foldersAbove(folder.slice(0, folder.lastIndexOf('/')), root)];
}
