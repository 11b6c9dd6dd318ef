import type { Metafile } from 'esbuild';

export declare const externals: readonly string[];
export declare function compileModels(): Promise<void>;
export declare function buildAll(options?: { outdir?: string }): Promise<Metafile>;
