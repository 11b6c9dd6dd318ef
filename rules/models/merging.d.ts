/**
 * Deep merging and setting by path, in the versions that write to prototypes.
 * @see https://github.com/advisories/GHSA-jf85-cpcp-j695
 * @see https://github.com/advisories/GHSA-p6mc-m468-83gw
 * @versions 4
 */
declare module 'lodash.merge' {
  /** @when <4.6.2 */
  function merge(target: any, ...sources: MergeSource[]): Merged<'merge'>;
  export = merge;
}
declare module 'lodash.defaultsdeep' {
  /** @when <4.6.1 */
  function defaultsDeep(target: any, ...sources: MergeSource[]): Merged<'defaultsDeep'>;
  export = defaultsDeep;
}
/** @alias lodash.setwith, lodash.update, lodash.updatewith */
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
  function extend(deep: true, target: any, ...sources: MergeSource[]): Merged<'merge'>;
  function extend(...rest: any[]): Merged<'assign'>;
  export = extend;
}

/**
 * @see https://github.com/advisories/GHSA-7wpw-2hjm-89gp
 * @versions 1, 2
 */
declare module 'merge' {
  interface Merge {
    /** @when <2.1.1 */
    recursive(...sources: MergeSource[]): Merged<'merge'>;
    (...sources: any[]): Merged<'assign'>;
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
  function merge(...sources: MergeSource[]): Merged<'merge'>;
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

/**
 * Lodash's functions one by one.
 * @see https://lodash.com/per-method-packages
 * @versions 4
 */
/** @alias lodash-es/merge, lodash/mergeWith, lodash-es/mergeWith */
declare module 'lodash/merge' {
  /** @when <4.17.12 */
  function merge(target: any, ...sources: MergeSource[]): Merged<'merge'>;
  export = merge;
}
/** @alias lodash-es/defaultsDeep */
declare module 'lodash/defaultsDeep' {
  /** @when <4.17.12 */
  function defaultsDeep(target: any, ...sources: MergeSource[]): Merged<'defaultsDeep'>;
  export = defaultsDeep;
}
/** @alias lodash-es/defaults, lodash.defaults */
declare module 'lodash/defaults' {
  function defaults(target: any, ...sources: any[]): Merged<'defaults'>;
  export = defaults;
}
/** @alias lodash-es/assign, lodash/extend, lodash-es/extend, lodash.assign, object-assign */
declare module 'lodash/assign' {
  function assign(target: any, ...sources: any[]): Merged<'assign'>;
  export = assign;
}
/** @alias lodash-es/set, lodash/setWith, lodash-es/setWith, lodash/update, lodash/updateWith */
declare module 'lodash/set' {
  /** @when <4.17.19 */
  function set(target: any, path: PropertyPath, ...rest: any[]): any;
  export = set;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2018-3750
 * @versions 0.4 to 0.6
 */
declare module 'deep-extend' {
  /** @when <0.5.1 */
  function deepExtend(target: any, ...sources: MergeSource[]): Merged<'merge'>;
  export = deepExtend;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2019-10746
 * @versions 1, 2
 */
declare module 'mixin-deep' {
  /** @when <1.3.2 */
  function mixinDeep(target: any, ...sources: MergeSource[]): Merged<'merge'>;
  export = mixinDeep;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2019-10745
 * @versions 0.4, 1
 */
declare module 'assign-deep' {
  /** @when <0.4.8 */
  function assignDeep(target: any, ...sources: MergeSource[]): Merged<'merge'>;
  export = assignDeep;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2018-3752
 * @versions 1 to 3
 */
declare module 'merge-options' {
  /** @when <1.0.1 */
  function mergeOptions(...sources: MergeSource[]): Merged<'merge'>;
  export = mergeOptions;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2024-38986
 * @versions 1
 */
declare module '@75lb/deep-merge' {
  /** @when <1.1.2 */
  function deepMerge(...sources: MergeSource[]): Merged<'merge'>;
  export = deepMerge;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2019-10795
 * @versions 2
 */
declare module 'undefsafe' {
  /** @when <2.0.3 */
  function undefsafe(target: any, path: PropertyPath, ...rest: any[]): any;
  export = undefsafe;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2018-3728
 * @see https://nvd.nist.gov/vuln/detail/CVE-2020-36604
 * @versions hoek 2 to 6, @hapi/hoek 8 to 11
 */
/** @alias hoek */
declare module '@hapi/hoek' {
  /** @when <8.5.1 */
  function merge(target: any, source: MergeSource, ...rest: any[]): any;
  /** @when <8.5.1 */
  function applyToDefaults(defaults: any, source: MergeSource, ...rest: any[]): any;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2019-11358
 * @versions 1 to 3
 */
declare module 'jquery' {
  interface JQueryStatic {
    /** @when <3.4.0 */
    extend(deep: true, target: any, ...sources: MergeSource[]): any;
    [member: string]: any;
  }
  const jQuery: JQueryStatic;
  export = jQuery;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2020-36632
 * @versions 4 to 6
 */
declare module 'flat' {
  /** @when <5.0.1 */
  function unflatten(source: MergeSource, ...rest: any[]): any;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2021-23807
 * @versions 4, 5
 */
declare module 'jsonpointer' {
  /** @when <5.0.0 */
  function set(target: any, path: PropertyPath, value: any): any;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2020-28282
 * @versions 0.1, 1
 */
declare module 'getobject' {
  /** @when <1.0.0 */
  function set(target: any, path: PropertyPath, ...rest: any[]): any;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2022-25645
 * @see https://nvd.nist.gov/vuln/detail/CVE-2024-21529
 * @versions 2, 3
 */
/** @alias dset/merge */
declare module 'dset' {
  /** @when <3.1.4 */
  function dset(target: any, path: PropertyPath, value: any): any;
}

/**
 * @see https://nvd.nist.gov/vuln/detail/CVE-2019-10793
 * @versions 1, 2
 */
declare module 'dot-object' {
  /** @when <2.1.3 */
  function set(path: PropertyPath, ...rest: any[]): any;
  /** @when <2.1.3 */
  function str(path: PropertyPath, ...rest: any[]): any;
}

/**
 * @see https://www.npmjs.com/package/deepmerge
 * @see https://www.npmjs.com/package/ts-deepmerge
 * @versions deepmerge 4, ts-deepmerge 7
 */
declare module 'deepmerge' {
  function deepmerge(target: any, source: any, options?: any): Merged<'merge'>;
  export = deepmerge;
}
declare module 'ts-deepmerge' {
  function merge(...sources: any[]): Merged<'merge'>;
}

/**
 * @see https://github.com/unjs/defu
 * @versions 6
 */
declare module 'defu' {
  function defu(target: any, ...fallbacks: any[]): Merged<'defaultsDeep'>;
  export default defu;
}

/**
 * Patches with paths: prototypes are refused unless the fifth argument says not to.
 * @see https://github.com/Starcounter-Jack/JSON-Patch#functionapplypatcht-document-t-patch-operation-validateoperation-boolean--validator-mutatedocument-boolean--true-banprototypemodifications-boolean--true-patchresultt
 * @versions 2.2, 3
 */
declare module 'fast-json-patch' {
  interface Patcher {
    applyPatch(document: any, patch: MergeSource, validate: any, mutate: any, banPrototypes: false): any;
    applyPatch(document: any, patch: any, ...rest: any[]): any;
    applyOperation(document: any, operation: MergeSource, validate: any, mutate: any, banPrototypes: false, ...rest: any[]): any;
    applyOperation(document: any, operation: any, ...rest: any[]): any;
    [member: string]: any;
  }
  function applyPatch(document: any, patch: MergeSource, validate: any, mutate: any, banPrototypes: false): any;
  function applyPatch(document: any, patch: any, ...rest: any[]): any;
  function applyOperation(document: any, operation: MergeSource, validate: any, mutate: any, banPrototypes: false, ...rest: any[]): any;
  function applyOperation(document: any, operation: any, ...rest: any[]): any;
  const patcher: Patcher;
  export default patcher;
}
