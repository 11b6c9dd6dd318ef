/**
 * Dates as text: what a date library formats by a constant pattern holds no quote. An unparsable input gives "Invalid date".
 * @see https://day.js.org/docs/en/display/format
 * @see https://momentjs.com/docs/#/displaying/
 * @see https://moment.github.io/luxon/#/formatting
 * @see https://date-fns.org/docs/format
 * @versions dayjs 1, moment 2, luxon 3, date-fns 2 to 4
 */
interface FormattedDate {
  format(pattern?: Constant): Safe;
  format(pattern: any): Same<0>;
  toISOString(...options: any[]): Safe;
  toJSON(): Safe;
  toString(): Safe;
  unix(): Safe;
  valueOf(): Safe;
  toDate(): Safe;
  toArray(): Safe;
  [method: string]: (...parts: any[]) => this;
}

declare module 'dayjs' {
  function dayjs(...date: any[]): FormattedDate;
  namespace dayjs {
    interface Dayjs extends FormattedDate {}
    function utc(...date: any[]): FormattedDate;
    function tz(...date: any[]): FormattedDate;
    function unix(seconds: any): FormattedDate;
    function extend(plugin: any, options?: any): any;
    function locale(...options: any[]): any;
    function duration(...parts: any[]): FormattedDate;
  }
  export = dayjs;
}

/** @alias moment-timezone */
declare module 'moment' {
  function moment(...date: any[]): FormattedDate;
  namespace moment {
    interface Moment extends FormattedDate {}
    function utc(...date: any[]): FormattedDate;
    function unix(seconds: any): FormattedDate;
    function parseZone(...date: any[]): FormattedDate;
    function tz(...date: any[]): FormattedDate;
    function duration(...parts: any[]): FormattedDate;
    function locale(...options: any[]): any;
  }
  export = moment;
}

declare module 'luxon' {
  interface LuxonDate {
    toISO(options?: any): Safe;
    toISODate(options?: any): Safe;
    toISOTime(options?: any): Safe;
    toSQL(options?: any): Safe;
    toSQLDate(): Safe;
    toSQLTime(options?: any): Safe;
    toFormat(pattern: Constant, options?: any): Safe;
    toFormat(pattern: any, options?: any): Mix;
    toMillis(): Safe;
    toSeconds(): Safe;
    toUnixInteger(): Safe;
    toJSDate(): Safe;
    toJSON(): Safe;
    toString(): Safe;
    [method: string]: (...parts: any[]) => this;
  }
  class DateTime extends LuxonDate {
    static now(): DateTime;
    static local(...parts: any[]): DateTime;
    static utc(...parts: any[]): DateTime;
    static fromISO(text: any, options?: any): DateTime;
    static fromSQL(text: any, options?: any): DateTime;
    static fromFormat(text: any, pattern: any, options?: any): DateTime;
    static fromJSDate(date: any, options?: any): DateTime;
    static fromMillis(count: any, options?: any): DateTime;
    static fromSeconds(count: any, options?: any): DateTime;
    static fromObject(parts: any, options?: any): DateTime;
  }
}

declare module 'date-fns' {
  function format(date: any, pattern: Constant, options?: any): Safe;
  function format(date: any, pattern: any, options?: any): Mix;
  function formatISO(date: any, options?: any): Safe;
  function formatRFC3339(date: any, options?: any): Safe;
  function formatISO9075(date: any, options?: any): Safe;
  function lightFormat(date: any, pattern: Constant): Safe;
  function lightFormat(date: any, pattern: any): Mix;
  function getTime(date: any): Safe;
  function getUnixTime(date: any): Safe;
}
