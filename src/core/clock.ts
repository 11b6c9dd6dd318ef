/** Milliseconds on a clock that never goes back. Node loads the module behind `performance` when it is first named, which takes longer than all that is timed here. */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = globalThis.process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
