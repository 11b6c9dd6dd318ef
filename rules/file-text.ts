import type { Location } from '../src/core/location.ts';

/** The text of the whole file that a candidate stands in. */
export function fileText({ call, textAt }: { readonly call: Location; textAt(location: Location): string }): string {
  return textAt({ path: call.path, start: { ...call.start, offset: 0 }, end: { ...call.end, offset: Number.MAX_SAFE_INTEGER } });
}
