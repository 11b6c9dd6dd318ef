import type { Fix } from './finding.ts';
import type { Location } from './location.ts';

/** Why a name that was looked up is not there, by the kind of thing it names. */
export interface MissingReasons {
  /** A module: a file, a package, a part of one, a module of the runtime. */
  readonly 'missing-import':
    | 'no-file'          // a relative path, an alias or a key of `imports` leads to nothing in the snapshot
    | 'wrong-case'       // there, but written with other capitals: works on some disks only
    | 'wrong-extension'  // there under another extension
    | 'not-added'        // on disk, not in the snapshot
    | 'removed'          // this change removed or renamed it, and this file still imports it
    | 'no-imports-key'   // `#name` that the manifest's `imports` does not have
    | 'undeclared'       // a package that no manifest names and that is not installed
    | 'phantom'          // not declared, but found in node_modules because something else brought it
    | 'no-subpath'       // the package is there, this part of it is not
    | 'no-builtin'       // `node:` with a name no Node has
    | 'newer-builtin';   // a builtin module that the oldest Node the project allows does not have
  /** A name of a module: default, named, re-exported, destructured. */
  readonly 'missing-export': 'no-export' | 'no-default' | 'type-only' | 'newer-export' | 'removed';
  /** A member of a value whose members are all known. */
  readonly 'missing-member': 'no-member' | 'newer-member' | 'removed-member' | 'deprecated-away';
  /** An entry of a manifest. */
  readonly 'missing-dependency': 'no-package' | 'no-version' | 'lookalike' | 'no-workspace' | 'no-file';
}

export type NameKind = keyof MissingReasons;

/** A name that was looked up and is not there. What could not be looked up for certain is no candidate at all. */
export interface MissingName<K extends NameKind> {
  readonly kind: K;
  readonly reason: MissingReasons[K];
  /** `proven`: every source that could have it was read whole and lacks it. `likely`: one of several was. */
  readonly certainty: 'proven' | 'likely';
  /** What the name was looked up in, as written: `./rate-limit`, `node:fs`, `pg`, `Promise`. */
  readonly specifier: string;
  /** The name itself: an export, a member, a version range. Absent when the specifier is what is missing. */
  readonly name?: string;
  /** What was looked at, in words: `src/lib/rate-limit.ts`, `pg 8.16.0`, `the registry`. */
  readonly lookedAt?: string;
  /** Real names near the one written, nearest first. */
  readonly nearest: readonly string[];
  /** More of the verdict's evidence, as a clause without capital or full stop: `needs Node 22, engines allow 18`. */
  readonly evidence?: string;
  /** The specifier or the name in the text. */
  readonly location: Location;
  /** Where there is exactly one real thing of the same kind. */
  readonly fix?: Fix;
}

/** Every kind of missing name; each is judged by a rule of its own. */
export type NameCandidate = { readonly [K in NameKind]: MissingName<K> }[NameKind];
