/** A JSON object with unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads JSON with comments and trailing commas, as tsconfig.json has them; what is not an object gives an empty one. */
export function readJsonObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(plainJson(text));
  } catch {
    // A manifest that does not parse resolves nothing; to complain about it is the work of the tools that own it.
  }
  return isJsonObject(value) ? value : {};
}

/** Without comments and trailing commas; strings stay as they are. */
function plainJson(text: string): string {
  const string = '"(?:[^"\\\\]|\\\\.)*"';
  const withoutComments = text.replace(new RegExp(`${string}|//[^\\n]*|/\\*[^]*?\\*/`, 'g'), (match) => (match.startsWith('"') ? match : ' '));
  return withoutComments.replace(new RegExp(`${string}|,(?=\\s*[}\\]])`, 'g'), (match) => (match === ',' ? '' : match));
}

/** Narrows to an object that is no array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a JSON array; empty for anything else. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
