import type { Edit } from './finding.ts';
import type { HoleUse } from './hole-use.ts';
import type { Location } from './location.ts';
import type { ValueView } from './value-view.ts';

/** What a dangerous argument is; the markers of the same names in the models. */
export type FlowRole =
  | 'Code'          // program text
  | 'Template'      // text of a template engine
  | 'Command'       // a line for a shell
  | 'CommandFile'   // the program that is started
  | 'CommandArgument' // one argument of it, or a list of them
  | 'Path'          // a file's name
  | 'Url'           // where the server sends a request
  | 'RedirectUrl'   // where the browser is sent
  | 'Html'          // markup for a browser
  | 'Serialized'    // a text or bytes from which objects are made
  | 'Xml'           // an XML text whose entities are expanded
  | 'Filter'        // a query object of a document database
  | 'Update'        // what is written into documents of such a database: operators and fields
  | 'Locals'        // an options object of a template engine
  | 'MergeSource'   // an object that is merged into another one deeply
  | 'PropertyPath'  // the name or path of a property that is written
  | 'ModuleName';   // what is loaded

/** A value with unknown parts that reaches a dangerous argument. */
export interface FlowCandidate {
  readonly kind: 'flow';
  readonly role: FlowRole;
  readonly call: Location;
  readonly path: string;
  readonly callee: string;
  readonly library?: string;
  readonly version?: string;
  /** The model's condition on the version (`@when <4`), as written. */
  readonly when?: string;
  /** The dangerous argument as a whole. */
  readonly argument: ValueView;
  /** The other arguments, by the names of the model's parameters. */
  readonly args: Readonly<Record<string, ValueView>>;
  readonly inside: readonly string[];
  /** Conditions that hold on the path to the call, as written and shortened: `ALLOWED.has(url.hostname)`. */
  readonly guards: readonly string[];
  /** Its unknown parts that nothing has proven harmless, with the constant text around each. */
  readonly holes: readonly FlowHole[];
  importing(specifier: string, name: string): { readonly expression: string; readonly edits: readonly Edit[] };
  textAt(location: Location): string;
}

export interface FlowHole extends HoleUse {
  /** Constant text directly before and after it, as far as is known (`https://api.example.com/users/`, ``). */
  readonly before: string;
  readonly after: string;
  /** Nothing unknown stands before it: `before` is the beginning of the text. */
  readonly leading: boolean;
  /** The whole argument is this unknown value. */
  readonly whole: boolean;
  /** It may be an object, not only a text (`req.body.filter`, unlike `req.params.id`). */
  readonly mayBeObject: boolean;
  /** Dotted place in the argument where it stands: `password`, `$or.0.email`; empty for a text. */
  readonly member: string;
  /** What its path has proven of it, less than that it is harmless: `text` (no object), `prefix` (begins with something known), `no-dots` (does not hold `..`), `encoded` (a segment of an address as it was sent), `own-address` (a path that is no host, or a whole origin of the program), `without <>"` (these characters were replaced). */
  readonly proven: readonly string[];
  /** Conditions under which it was chosen, as written: `isLocal(url)` in `isLocal(url) ? url : '/'`. */
  readonly guards: readonly string[];
  /** What a URL was made of that became a text again (`request.url` of `url.toString()`), or a text whose beginning it has (`request.url` of `path` in `const [path] = request.url.split('?')`). */
  readonly source?: string;
  /** What it is a part of, or was made of, from the first on: `job.data` of the `url` in `const { url } = job.data`. */
  readonly root?: string;
}
