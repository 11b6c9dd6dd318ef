/**
 * Lodash: what passes a value through, and what checks or converts it.
 * @see https://lodash.com/docs/4.17.15
 * @versions 4
 */

/** @alias lodash-es, underscore */
declare module 'lodash' {
  interface Lodash {
    /** @when <4.17.12 */
    merge(target: any, ...sources: MergeSource[]): Merged<'merge'>;
    /** @when <4.17.12 */
    mergeWith(target: any, ...sources: MergeSource[]): any;
    /** @when <4.17.12 */
    defaultsDeep(target: any, ...sources: MergeSource[]): Merged<'defaultsDeep'>;
    assign(target: any, ...sources: any[]): Merged<'assign'>;
    extend(target: any, ...sources: any[]): Merged<'assign'>;
    defaults(target: any, ...sources: any[]): Merged<'defaults'>;
    /** @when <4.17.19 */
    set(target: any, path: PropertyPath, value: any): any;
    /** @when <4.17.19 */
    setWith(target: any, path: PropertyPath, ...rest: any[]): any;
    /** @when <4.17.20 */
    update(target: any, path: PropertyPath, ...rest: any[]): any;
    /** @when <4.17.20 */
    updateWith(target: any, path: PropertyPath, ...rest: any[]): any;
    /** @when <4.17.20 */
    zipObjectDeep(paths: PropertyPath[], ...rest: any[]): any;
    template(template: Template, options?: any): any;
    escape(text: any): Escaped<'html'>;
    unescape(text: any): Unescaped<'html'>;
    get(object: any, path: any, fallback?: any): Same<0>;
    pick(object: any, ...keys: any[]): Same<0>;
    omit(object: any, ...keys: any[]): Same<0>;
    clone(value: any): Same<0>;
    cloneDeep(value: any): Same<0>;
    toString(value: any): Same<0>;
    trim(value: any, chars?: any, guard?: any): Same<0>;
    trimStart(value: any, chars?: any): Same<0>;
    trimEnd(value: any, chars?: any): Same<0>;
    toLower(value: any): Same<0>;
    toUpper(value: any): Same<0>;
    upperFirst(value: any): Same<0>;
    lowerFirst(value: any): Same<0>;
    castArray(value: any): Same<0>;
    toNumber(value: any): Safe;
    toInteger(value: any): Safe;
    toSafeInteger(value: any): Safe;
    toFinite(value: any): Safe;
    parseInt(value: any, radix?: any): Safe;
    clamp(value: any, ...limits: any[]): Safe;
    /** @api random kind=lodash */
    random(...limits: any[]): Safe;
    /** @api random kind=lodash */
    sample(list: any): Mix;
    /** @api random kind=lodash */
    sampleSize(list: any, count?: any): Mix;
    /** @api random kind=lodash */
    shuffle(list: any): Mix;
    times(count: any, make: any): Called<1>[];
    pad(text: any, length?: any, chars?: any): Mix;
    padStart(text: any, length?: any, chars?: any): Mix;
    padEnd(text: any, length?: any, chars?: any): Mix;
    join(list: any, separator?: any): Mix;
    uniqueId(prefix?: any): Mix;
    isInteger(value: any): Guard<0>;
    isSafeInteger(value: any): Guard<0>;
    isNumber(value: any): Guard<0>;
    isFinite(value: any): Guard<0>;
    isBoolean(value: any): Guard<0>;
    isDate(value: any): Guard<0>;
  }
  const lodash: Lodash;
  export = lodash;
}
