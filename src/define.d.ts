/** Version of package.json, put in by the build (esbuild `define`) and by vitest. */
declare const GUARD_VERSION: string;
