/**
 * validator.js: checks of texts. Those that allow a quote (e-mail, URL, JSON) prove nothing here.
 * @see https://github.com/validatorjs/validator.js#validators
 * @versions 13
 */
declare module 'validator' {
  interface Validator {
    isInt(value: any, options?: any): Guard<0>;
    isFloat(value: any, options?: any): Guard<0>;
    isNumeric(value: any, options?: any): Guard<0>;
    isDecimal(value: any, options?: any): Guard<0>;
    isDivisibleBy(value: any, number: any): Guard<0>;
    isBoolean(value: any, options?: any): Guard<0>;
    isUUID(value: any, version?: any): Guard<0>;
    isULID(value: any): Guard<0>;
    isAlpha(value: any, locale?: any, options?: any): Guard<0>;
    isAlphanumeric(value: any, locale?: any, options?: any): Guard<0>;
    isHexadecimal(value: any): Guard<0>;
    isOctal(value: any): Guard<0>;
    isHexColor(value: any): Guard<0>;
    isMD5(value: any): Guard<0>;
    isHash(value: any, algorithm: any): Guard<0>;
    isMongoId(value: any): Guard<0>;
    isBase32(value: any): Guard<0>;
    isBase58(value: any): Guard<0>;
    isBase64(value: any, options?: any): Guard<0>;
    isDate(value: any, options?: any): Guard<0>;
    isISO8601(value: any, options?: any): Guard<0>;
    isRFC3339(value: any): Guard<0>;
    isTime(value: any, options?: any): Guard<0>;
    isIP(value: any, version?: any): Guard<0>;
    isIPRange(value: any, version?: any): Guard<0>;
    isPort(value: any): Guard<0>;
    isCreditCard(value: any, options?: any): Guard<0>;
    isISBN(value: any, version?: any): Guard<0>;
    isISO31661Alpha2(value: any): Guard<0>;
    isISO31661Alpha3(value: any): Guard<0>;
    isISO4217(value: any): Guard<0>;
    isSlug(value: any): Guard<0>;
    isJWT(value: any): Guard<0>;
    isLatLong(value: any, options?: any): Guard<0>;
    isIn(value: any, values: any): Guard<0>;
    equals(value: any, other: any): Guard<0>;
    toInt(value: any, radix?: any): Safe;
    toFloat(value: any): Safe;
    toBoolean(value: any, strict?: any): Safe;
    toDate(value: any): Safe;
    /** For HTML, and it replaces both quotes and backslashes. */
    escape(value: any): Escaped<'quoted'>;
    trim(value: any, chars?: any): Same<0>;
    ltrim(value: any, chars?: any): Same<0>;
    rtrim(value: any, chars?: any): Same<0>;
    stripLow(value: any, keep?: any): Same<0>;
    unescape(value: any): Same<0>;
    normalizeEmail(value: any, options?: any): Same<0>;
    whitelist(value: any, chars: any): Mix;
    blacklist(value: any, chars: any): Mix;
  }
  const validator: Validator;
  export = validator;
}

/** express-validator puts the same checks on fields of the request; what `matchedData` gives depends on them. */
declare module 'express-validator' {
  interface Chain {
    [check: string]: (...options: any[]) => this;
  }
  function body(...fields: any[]): Chain;
  function query(...fields: any[]): Chain;
  function param(...fields: any[]): Chain;
  function check(...fields: any[]): Chain;
  function matchedData(request: any, options?: any): any;
  function validationResult(request: any): any;
}
