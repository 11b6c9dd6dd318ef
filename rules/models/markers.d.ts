/**
 * The marker types of models, so that editors know them. README.md says what each means; the compiler reads only their names.
 */

/** Parameter: the text of a SQL statement. */
type Sql = string;
/** Parameter: a part of a statement (a condition, an ORDER BY list). */
type SqlFragment = string;
/** Parameter: becomes an identifier and is not quoted. */
type SqlIdentifier = string;
/** Parameter: sent as data. */
type Bound = any;
/** Parameter: program text. */
type Code = string;
/** Parameter: the text of a template. */
type Template = string;
/** Parameter: a line for a shell. */
type Command = string;
/** Parameter: the program that is started. */
type CommandFile = string;
/** Parameter: one argument of a program, or a list of them. */
type CommandArgument = any;
/** Parameter: the name of a file. */
type Path = any;
/** Parameter: where this program sends a request. */
type Url = any;
/** Parameter: where a browser is sent. */
type RedirectUrl = string;
/** Parameter: markup that a browser shows. */
type Html = any;
/** Parameter: text or bytes that become objects. */
type Serialized = any;
/** Parameter: XML whose entities are expanded. */
type Xml = any;
/** Parameter: a query object of a document database. */
type Filter = any;
/** Parameter: what is written into documents of such a database. */
type Update = any;
/** Parameter: the options object of a template engine. */
type Locals = any;
/** Parameter: an object that is merged deeply into another one. */
type MergeSource = any;
/** Parameter: the name or path of a property that is written. */
type PropertyPath = any;
/** Parameter: the name of a module that is loaded. */
type ModuleName = string;
/** Parameter: a function that is called later with nothing known. */
type Callback = (...args: any[]) => any;

/** Parameter: a condition of the overload, the argument is a constant of the program. */
type Constant = any;

/** Value: a client sends it; so is every member of it. */
type Remote = any;
/** Value: a client sends it, and the validator that the receiver is has accepted it. */
type RemoteParsed = any;
/** Value: a client sends it as segments of an address, and nobody has decoded them. */
type RemoteEncoded = any;
/** Value: read from a database; so is every member of it. */
type Row = any;
/** Value: environment, configuration, command line; so is every member of it. */
type Env = any;
/** Value: harmless text (digest, UUID, formatted date). */
type Safe = any;
/** Value: SQL whose holes are bound; what a `sql` tag gives. */
type BoundSql = any;
/** Value: argument 0, escaped for this place of a statement. */
type Escaped<Place extends 'value' | 'identifier' | 'literal' | 'quoted' | 'path' | 'url' | 'html' | 'shell'> = string;
/** Argument 0, with the escapes of this place read as what they stand for. */
type Unescaped<Place extends 'value' | 'identifier' | 'literal' | 'quoted' | 'path' | 'url' | 'html' | 'shell'> = string;
/** Value: argument `Index`, unchanged. */
type Same<Index extends number> = any;
/** Value: what the function in argument `Index` gives, called with nothing; the argument itself where it is no function. */
type Called<Index extends number> = any;
/** Value: what reading argument `Index` to its end gives. */
type Drained<Index extends number> = any;
/** Value: the text of all arguments, one after the other with a separator between them. */
type Joined<Separator extends string> = string;
/** Value: an object with the members of all arguments that are objects; later ones win, with `defaults` and `defaultsDeep` earlier ones. */
type Merged<Style extends 'assign' | 'merge' | 'defaults' | 'defaultsDeep'> = any;
/** Value: unknown text made of all arguments. */
type Mix = any;
/** Value: argument `Index` as a format, filled with the arguments after it. */
type Format<Index extends number, Style extends 'util' | 'pg-format' | 'sqlstring' | 'pg-promise'> = string;
/** Boolean: true proves that argument `Index` is harmless. */
type Guard<Index extends number> = boolean;
/** Boolean: true proves that argument `Index` fits the validator: `this`, or argument `Validator`. */
type Checked<Index extends number, Validator extends number = -1> = boolean;
/** Value, beside an interface (`Type & Schema<'safe'>`): a validator. */
type Schema<Kind extends 'safe' | 'pass' | 'object' | 'array' | 'wrap' | 'apply' | 'refine' | 'regex' | 'json-schema' | 'default', Index extends number = -1> = unknown;
/** Value: argument `Index` after the validator `this`; `Property`: as that property of the result. */
type Parsed<Index extends number, Property extends string = ''> = any;
/** Value: argument `Index` after the validator in argument `Validator`. */
type ParsedBy<Index extends number, Validator extends number, Property extends string = ''> = any;
/** Decorator of a parameter: it is client data, unless an argument of the decorator is a Pipe. */
type RemoteParameter = (target: any, name: any, index: any) => any;
/** Decorator of a property: harmless in a validated instance. */
type SafeProperty = (target: any, name: any) => any;
/** A validating pipe, as class or instance. */
type Pipe = any;
