/** The one function of js-yaml that tests use; the package comes without types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
