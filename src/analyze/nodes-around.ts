import type { SourceFile } from '../core/source-file.ts';
import type { Node } from '../engine/node.ts';
import { forEachChild } from '../engine/node.ts';

/** A node around a place, and the one that it is a child of; undefined for statements of the module. */
export interface NodeAround {
  readonly node: Node;
  readonly parent: NodeAround | undefined;
}

/** Of a file that is looked at for many findings, each place is asked for again and again. */
const kept = new WeakMap<SourceFile, Map<number, readonly NodeAround[]>>();

/** Nodes around an offset, outermost first; none where the file has no tree. */
export function nodesAround(file: SourceFile, offset: number): readonly NodeAround[] {
  let places = kept.get(file);
  if (places === undefined) kept.set(file, (places = new Map()));
  let found = places.get(offset);
  if (found === undefined) places.set(offset, (found = walk(file, offset)));
  return found;
}

function walk(file: SourceFile, offset: number): readonly NodeAround[] {
  const found: NodeAround[] = [];
  const visit = (node: Node, parent: NodeAround | undefined): void => {
    if (node.start > offset || node.end <= offset) return;
    const here = { node, parent };
    found.push(here);
    forEachChild(node, (child) => visit(child, here));
  };
  if (file.tree) for (const node of file.tree.body as unknown as Node[]) visit(node, undefined);
  return found;
}
