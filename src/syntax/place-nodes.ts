import type { TSESTree } from '@typescript-eslint/types';

/** A node of a parser that writes its place as `range`. */
interface Ranged {
  range?: [number, number];
  start?: number;
  end?: number;
}

/** Says the place of each node as oxc does, by `start` and `end` instead of `range`; in place, without recursion, for trees nested deeply come here. */
export function placeNodes(tree: TSESTree.Program): TSESTree.Program {
  const open: Ranged[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { range } = node;
    if (range !== undefined) {
      delete node.range;
      [node.start, node.end] = range;
    }
    for (const [field, value] of Object.entries(node)) {
      if (field === 'parent' || field === 'loc' || value === null || typeof value !== 'object') continue;
      open.push(value);
    }
  }
  return tree;
}

