/** Markdown is imported as its text: by esbuild's text loader in the build, by a plugin in vitest. */
declare module '*.md' {
  const text: string;
  export default text;
}
