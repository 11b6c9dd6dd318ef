/**
 * Markup that is put in as it is, beside a tag that escapes.
 * @see https://hono.dev/docs/helpers/html
 * @versions hono 3, 4
 */
declare module 'hono/html' {
  function html(text: TemplateStringsArray, ...values: any[]): any;
  function raw(markup: Html, ...rest: any[]): any;
}
