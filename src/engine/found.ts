import type { CompareHit, FlowHit, Hit, PropertyHit } from './machine-types.ts';
import type { Node } from './node.ts';
import type { Trace } from './watch/trace.ts';

/** What a run has found: texts that reach SQL, other dangerous arguments, watched calls by their place, comparisons, properties. */
export interface Found {
  readonly hits: Hit[];
  readonly flows: FlowHit[];
  readonly traces: Map<Node, Trace>;
  readonly compares: CompareHit[];
  readonly properties: PropertyHit[];
}

export function emptyFound(): Found {
  return { hits: [], flows: [], traces: new Map(), compares: [], properties: [] };
}

/** A copy to add to: what a module's body found, then what its functions find. */
export function copyFound(found: Found): Found {
  return { hits: [...found.hits], flows: [...found.flows], traces: new Map(found.traces), compares: [...found.compares], properties: [...found.properties] };
}
