export declare const externals: readonly string[];
export declare function compileModels(): Promise<void>;
/** Gives the sizes of the built files by name. */
export declare function buildAll(options?: { outdir?: string }): Promise<Record<string, number>>;
