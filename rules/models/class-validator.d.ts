/**
 * class-validator and class-transformer: decorators of the properties of a DTO.
 * @see https://github.com/typestack/class-validator#validation-decorators
 * @versions class-validator 0.13 to 0.15, class-transformer 0.5
 */
declare module 'class-validator' {
  function IsInt(...options: any[]): SafeProperty;
  function IsNumber(...options: any[]): SafeProperty;
  function IsBoolean(...options: any[]): SafeProperty;
  function IsDate(...options: any[]): SafeProperty;
  function IsEnum(...options: any[]): SafeProperty;
  function IsIn(...options: any[]): SafeProperty;
  function Equals(...options: any[]): SafeProperty;
  function IsUUID(...options: any[]): SafeProperty;
  function IsMongoId(...options: any[]): SafeProperty;
  function IsNumberString(...options: any[]): SafeProperty;
  function IsDecimal(...options: any[]): SafeProperty;
  function IsBooleanString(...options: any[]): SafeProperty;
  function IsDateString(...options: any[]): SafeProperty;
  function IsISO8601(...options: any[]): SafeProperty;
  function IsAlpha(...options: any[]): SafeProperty;
  function IsAlphanumeric(...options: any[]): SafeProperty;
  function IsHexadecimal(...options: any[]): SafeProperty;
  function IsHexColor(...options: any[]): SafeProperty;
  function IsIP(...options: any[]): SafeProperty;
  function IsPort(...options: any[]): SafeProperty;
  function IsPositive(...options: any[]): SafeProperty;
  function IsNegative(...options: any[]): SafeProperty;
  function IsDivisibleBy(...options: any[]): SafeProperty;
  function isInt(value: any): Guard<0>;
  function isNumber(value: any, options?: any): Guard<0>;
  function isBoolean(value: any): Guard<0>;
  function isUUID(value: any, version?: any): Guard<0>;
  function isEnum(value: any, values: any): Guard<0>;
  function isIn(value: any, values: any): Guard<0>;
  function isNumberString(value: any, options?: any): Guard<0>;
  function isAlphanumeric(value: any, locale?: any): Guard<0>;
}

declare module 'class-transformer' {
  function plainToInstance(type: any, value: any, options?: any): Same<1>;
  function plainToClass(type: any, value: any, options?: any): Same<1>;
  function instanceToPlain(value: any, options?: any): Same<0>;
}
