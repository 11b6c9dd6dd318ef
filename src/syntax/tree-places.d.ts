/** Each parser's tree says where a node is by `start` and `end` (see place-nodes.ts), which TS-ESTree's types do not know. */
import '@typescript-eslint/types';

declare module '../../node_modules/@typescript-eslint/types/dist/generated/ast-spec.js' {
  interface NodeOrTokenData {
    /** Offset in UTF-16 units. */
    start: number;
    /** Exclusive. */
    end: number;
  }
}
