/**
 * What a text must hold for client data to enter it other than through a package whose model hands it out. It says of text
 * what `engine/parameters.ts` says of trees: parameters that are named like a request, a context or an event, and
 * functions that a framework calls by their names or places. May say yes of a text without; never no of one with.
 */

/** Where a parameter can stand: behind a bracket, a comma, a decorator, a modifier; and what can follow its name. */
const BEFORE = String.raw`\b(?:async|public|private|protected|readonly|override)\s+|\.\.\.|\*\/\s*`;
const AFTER = String.raw`\s*(?:[,)?:\]]|=(?!=)|\/[*/])`;
/** The name first, and then what stands before it: few words of a text are such a name, and nearly all follow a bracket or a comma. */
const REQUEST = new RegExp(String.raw`(?:_?req|request|httpRequest)(?:(?<=(?:[(,)]\s*|${BEFORE})(?:_?req|request|httpRequest))${AFTER}|(?<=\b(?:_?req|request|httpRequest))\s*=>)`);
/** A context or an event comes first. */
const CONTEXT = new RegExp(String.raw`(?:ctx|context|event)(?:(?<=(?:[(),]\s*|${BEFORE})(?:ctx|context|event))${AFTER}|(?<=\b(?:ctx|context|event))\s*=>)`);
/** `({ request }) => …`, `({ body, headers }, res) => …`. */
const TAKEN_APART = /\}[^,(){}]{0,80},\s*(?:res|response|reply)\s*[,):]|\(\s*\{[^{}()]{0,80}\b(?:req|request)\b[^{}()]{0,80}\}\s*[:)=]/;
/** Only some of its members are client data: without one of their names there is none. */
const CONTEXT_MEMBER = /\b(?:ctx|context|event)\s*(?:!|\?)?\.\s*(?:query|params|headers|cookies|req|request|querystring|url|path|originalUrl|body|queryStringParameters|multiValueQueryStringParameters|pathParameters|multiValueHeaders|rawPath|rawQueryString|Records|requestContext|get|header|param|json|text|formData|parseBody|valid)\b|\}\s*=\s*(?:await\s+)?(?:ctx|context|event)\b/;
/** Types and globals that are client data. */
const TYPED = /\b(?:Request|URLSearchParams)\b|\blocation\s*\??\.\s*(?:search|hash|href)\b|\}\s*=\s*(?:window\s*\.\s*|document\s*\.\s*)?location\b|\bdocument\s*\.\s*(?:URL|documentURI|referrer)\b|\buseLocation\s*\(|\b(?:window|self|top|globalThis)\s*!?\.\s*name\b|\bname\b[^{}\n]{0,60}\}\s*=\s*(?:window|self)\b/;
/** `procedure.input(schema).mutation(({ input }) => …)` of routers that are made elsewhere, and the like of actions. */
const VALIDATED = /\.\s*(?:input|schema|inputSchema)\s*\(/;
const HANDLED = /\.\s*(?:query|mutation|subscription|handler|action|stateAction)\s*\(/;
/** A page of Next gets the query of its address. */
const PAGE = /\bsearchParams\b\s*\??\s*[,:}]|\bPageProps\b/;
const EXPORTED = /\b(?:Bun|Deno)\s*\.\s*serve\s*\(|\b(?:define(?:Cached)?EventHandler|eventHandler)\s*\(|\b(?:getServerSideProps|getStaticProps|lambda_?[hH]andler|middleware|clientLoader|clientAction)\b|\bexport\b[^\n;]{0,40}\b(?:handler|loader|action|actions|load)\b|\bexports\.(?:handler|loader|action)\b|use server|\$types|@sveltejs\/kit/;
const RESOLVERS = /[rR]esolvers?\b\s*[=:]|\b(?:Query|Mutation|Subscription)\b["']?\s*:/;
/** Files whose place in the tree makes a framework call them. */
const PATH = /(?:^|\/)(?:route|page|layout|generateMetadata|middleware|\+[\w.]+)\.[cm]?[jt]sx?$/;

/** Tells whether client data may enter a file by names or by its place. */
export function mayHoldClientData(path: string, text: string): boolean {
  return REQUEST.test(text) || TAKEN_APART.test(text) || (CONTEXT_MEMBER.test(text) && CONTEXT.test(text)) || TYPED.test(text) || (VALIDATED.test(text) && HANDLED.test(text)) || PAGE.test(text) || EXPORTED.test(text) || RESOLVERS.test(text) || PATH.test(path);
}
