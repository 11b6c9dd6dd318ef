import type { Edit, Fix } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import type { Report } from '../core/report.ts';
import { escapeProse } from './escape.ts';
import { linesOf, placeFinder } from './places.ts';

/** The base that all URIs are relative to; a consumer says where it lies, so no path of this machine is told. */
export const sourceRoot = '%SRCROOT%';

/** A path from the top of the repository as a relative URI: UTF-8, percent-encoded segment by segment. */
export function pathToUri(path: string): string {
  // a lone surrogate has no UTF-8 form, and encodeURIComponent throws on it
  const segments = path.replace(/\p{Cs}/gu, '\ufffd').split('/').map(encodeURIComponent);
  // RFC 3986, 4.2: the first segment of a relative reference must not hold a colon; encodeURIComponent sees to that
  return segments.join('/');
}

export function artifactLocation(path: string): object {
  return { uri: pathToUri(path), uriBaseId: sourceRoot };
}

/** A place, with its whole lines where they are known. */
export function physicalLocation(location: Location, report: Report): object {
  const { path, start, end } = location;
  const known = linesOf(report, path);
  const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => known[start.line + index]);
  return {
    artifactLocation: artifactLocation(path),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    },
    ...(lines.includes(undefined) ? {} : { contextRegion: { startLine: start.line, endLine: end.line, snippet: { text: lines.join('\n') } } }),
  };
}

/** A fix as SARIF's: one artifactChange a file, each edit a deleted region and the text that comes instead. */
export function renderFixes(fix: Fix, report: Report): object[] {
  const byPath = new Map<string, Edit[]>();
  for (const edit of fix.edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  return [
    {
      description: { text: escapeProse(fix.description) },
      artifactChanges: [...byPath].map(([path, edits]) => ({
        artifactLocation: artifactLocation(path),
        replacements: [...edits]
          .sort((a, b) => a.start - b.start)
          .map((edit) => ({ deletedRegion: editRegion(edit, report), insertedContent: { text: edit.text } })),
      })),
    },
  ];
}

/** Lines and columns where the excerpts reach; the character offset always. */
function editRegion(edit: Edit, report: Report): object {
  const placeOf = placeFinder(report, edit.path);
  const start = placeOf(edit.start);
  const end = placeOf(edit.end);
  return {
    ...(start === undefined || end === undefined
      ? {}
      : { startLine: start.line, startColumn: start.column + 1, endLine: end.line, endColumn: end.column + 1 }),
    charOffset: edit.start,
    charLength: edit.end - edit.start,
  };
}
