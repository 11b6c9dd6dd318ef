/** A release of Node, without the patch. */
export interface NodeVersion {
  readonly major: number;
  readonly minor: number;
}

/**
 * Tells whether Node had something in a version, from the table's words for it: `18.17 20.1 22` = in 18.x from 18.17 on, in 20.x
 * from 20.1 on, in 22 and all later lines; `10 -22` = from 10 on, until 22, which lacks it; empty = in all.
 */
export function isAvailable(since: string, version: NodeVersion): boolean {
  const { entries, gone } = parse(since);
  if (gone !== undefined && version.major >= gone) return false;
  if (entries.length === 0) return true;
  const own = entries.find(({ major }) => major === version.major);
  if (own) return version.minor >= own.minor;
  return version.major > entries.at(-1)!.major;
}

/** The releases from which something is there, as a person says it: `22`, `20.17 or 22.6`, `21.7`. Empty = it always was. */
export function describeSince(since: string): string {
  const { entries } = parse(since);
  return entries.map(({ major, minor }) => (minor === 0 ? `${major}` : `${major}.${minor}`)).join(' or ');
}

/** The first line of Node without something that was there before; undefined when it is still there. */
export function goneSince(since: string): number | undefined {
  return parse(since).gone;
}

function parse(since: string): { entries: NodeVersion[]; gone: number | undefined } {
  const entries: NodeVersion[] = [];
  let gone: number | undefined;
  for (const part of since === '' ? [] : since.split(' ')) {
    if (part.startsWith('-')) gone = Number(part.slice(1));
    else {
      const [major, minor = '0'] = part.split('.');
      entries.push({ major: Number(major), minor: Number(minor) });
    }
  }
  return { entries, gone };
}
