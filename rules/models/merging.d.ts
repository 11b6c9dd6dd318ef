/**
 * Deep merging and setting by path, in the versions that write to prototypes.
 * @see https://github.com/advisories/GHSA-jf85-cpcp-j695
 * @see https://github.com/advisories/GHSA-p6mc-m468-83gw
 * @versions 4
 */
declare module 'lodash.merge' {
  /** @when <4.6.2 */
  function merge(target: any, ...sources: MergeSource[]): any;
  export = merge;
}
declare module 'lodash.defaultsdeep' {
  /** @when <4.6.1 */
  function defaultsDeep(target: any, ...sources: MergeSource[]): any;
  export = defaultsDeep;
}
declare module 'lodash.set' {
  function set(target: any, path: PropertyPath, value: any): any;
  export = set;
}

/**
 * @see https://github.com/advisories/GHSA-qrmc-fj45-qfc2
 * @versions 1-3
 */
declare module 'extend' {
  /** @when <3.0.2 */
  function extend(deep: true, target: any, ...sources: MergeSource[]): any;
  function extend(...rest: any[]): any;
  export = extend;
}

/**
 * @see https://github.com/advisories/GHSA-7wpw-2hjm-89gp
 * @versions 1, 2
 */
declare module 'merge' {
  interface Merge {
    /** @when <2.1.1 */
    recursive(...sources: MergeSource[]): any;
    (...sources: any[]): any;
  }
  const merge: Merge;
  export = merge;
}

/**
 * @see https://github.com/advisories/GHSA-6chw-6frg-f759
 * @versions 1-3
 */
declare module 'merge-deep' {
  /** @when <3.0.3 */
  function merge(...sources: MergeSource[]): any;
  export = merge;
}

/**
 * @see https://github.com/advisories/GHSA-ff7x-qrg7-qggm
 * @versions 1-9
 */
declare module 'dot-prop' {
  /** @when <4.2.1 */
  function set(target: any, path: PropertyPath, value: any): any;
}

/**
 * @see https://github.com/advisories/GHSA-cwx2-736x-mf6w
 * @versions 0.11
 */
declare module 'object-path' {
  /** @when <0.11.8 */
  function set(target: any, path: PropertyPath, value: any, ...rest: any[]): any;
}

/**
 * @see https://github.com/advisories/GHSA-4jqc-8m5r-9rpr
 * @versions 1-4
 */
declare module 'set-value' {
  /** @when <4.0.1 */
  function set(target: any, path: PropertyPath, value: any, ...rest: any[]): any;
  export = set;
}
