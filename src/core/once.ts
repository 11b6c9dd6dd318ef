/** Makes a value when it is first asked for, and keeps it: for heavy packages that most runs never need. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
