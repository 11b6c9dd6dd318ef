/**
 * React's hooks and caches: what they give is what the function they are given gives.
 * @see https://react.dev/reference/react/hooks
 * @versions react 16.8 to 19, preact 10
 */
/** @alias preact/hooks, preact/compat */
declare module 'react' {
  function useMemo(make: any, dependencies?: any): Called<0>;
  function useDeferredValue(value: any, initial?: any): Same<0>;
  function useState(initial?: any): Called<0>[];
  function useRef(initial?: any): { current: Same<0> };
  function cache(callback: any): Same<0>;
  /** @see https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html */
  function createElement(type: any, props?: { dangerouslySetInnerHTML?: { __html?: Html } }, ...children: any[]): any;
  const React: typeof import('react');
  export default React;
}
