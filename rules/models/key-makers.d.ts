/**
 * Packages that make keys on a curve that the caller names.
 * @see https://github.com/browserify/createECDH#readme
 * @see https://github.com/cryptocoinjs/ecurve#api
 * @versions create-ecdh 4, ecurve 1
 */
declare module 'create-ecdh' {
  /** @api curve */
  function createECDH(curve: any): any;
  export = createECDH;
}

declare module 'ecurve' {
  /** @api curve */
  function getCurveByName(curve: any): any;
}
