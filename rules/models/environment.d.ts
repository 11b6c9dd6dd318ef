/**
 * Checked environments: a variable that is not set gets the default that stands in the program.
 * @see https://github.com/af/envalid
 * @versions 8
 */
declare module 'envalid' {
  function cleanEnv(environment: any, specs: any, options?: any): ParsedBy<0, 1>;
  function str(spec?: any): Schema<'default', 0>;
  function email(spec?: any): Schema<'default', 0>;
  function host(spec?: any): Schema<'default', 0>;
  function url(spec?: any): Schema<'default', 0>;
  function json(spec?: any): Schema<'default', 0>;
  function num(spec?: any): Schema<'safe'>;
  function port(spec?: any): Schema<'safe'>;
  function bool(spec?: any): Schema<'safe'>;
}
