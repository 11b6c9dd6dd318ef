import type { Rule } from '../src/core/rule.ts';
import { commandInjection } from './command-injection/rule.ts';
import { dynamicCode } from './dynamic-code/rule.ts';
import { nosqlInjection } from './nosql-injection/rule.ts';
import { openRedirect } from './open-redirect/rule.ts';
import { pathTraversal } from './path-traversal/rule.ts';
import { prototypePollution } from './prototype-pollution/rule.ts';
import { ssrf } from './ssrf/rule.ts';
import { unsafeDeserialization } from './unsafe-deserialization/rule.ts';
import { xss } from './xss/rule.ts';
import { inventedDependency } from './invented-dependency/rule.ts';
import { inventedExport } from './invented-export/rule.ts';
import { inventedImport } from './invented-import/rule.ts';
import { inventedMember } from './invented-member/rule.ts';
import { inconsistentRename } from './inconsistent-rename/rule.ts';
import { reviewerInjection } from './reviewer-injection/rule.ts';
import { guardTampering } from './guard-tampering/rule.ts';
import { hardcodedKey } from './hardcoded-key/rule.ts';
import { insecureTls } from './insecure-tls/rule.ts';
import { jwtUnverified } from './jwt-unverified/rule.ts';
import { timingUnsafeCompare } from './timing-unsafe-compare/rule.ts';
import { weakCipher } from './weak-cipher/rule.ts';
import { weakHash } from './weak-hash/rule.ts';
import { weakKey } from './weak-key/rule.ts';
import { weakPasswordHash } from './weak-password-hash/rule.ts';
import { weakRandom } from './weak-random/rule.ts';
import { sqlConcatenation } from './sql-concatenation/rule.ts';

/** Every rule, in the order of `guard rules`. One line a rule. */
export const rules: readonly Rule[] = [
  sqlConcatenation,
  commandInjection,
  dynamicCode,
  nosqlInjection,
  openRedirect,
  pathTraversal,
  prototypePollution,
  ssrf,
  unsafeDeserialization,
  xss,
  hardcodedKey,
  insecureTls,
  jwtUnverified,
  timingUnsafeCompare,
  weakCipher,
  weakHash,
  weakKey,
  weakPasswordHash,
  weakRandom,
  inventedImport,
  inventedExport,
  inventedDependency,
  inventedMember,
  inconsistentRename,
  reviewerInjection,
  guardTampering,
];
