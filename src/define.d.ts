/** Version of package.json, put in by the build (esbuild `define`) and by vitest. */
declare const GUARD_VERSION: string;
/** Tells two builds of the same version apart: a digest of the built program. */
declare const GUARD_BUILD: string;
