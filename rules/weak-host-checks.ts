import type { FlowCandidate } from '../src/core/candidate.ts';
import { bodyOf, withLiterals } from './declared-text.ts';
import { fileText } from './file-text.ts';

/** A name of a host as it is written: with a dot inside, and a dot in front only where subdomains are meant. */
const NAME = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+[\w./-]*/.source;
/** The beginning of an address whose host may go on: `https://shop.example`, `www.shop.example`. Addresses by number are what one keeps out. */
const OPEN = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?/.source;
const quoted = (group: string, text: string): string => `(?<${group}>['"\`])${text}\\k<${group}>`;
/** As `OPEN`, with something of the program in it and no slash behind. */
const OPEN_TEMPLATE = '`https?:\\/\\/[\\w.-]*\\$\\{[^{}]*\\}[\\w.-]*`';
const RECEIVER = "!?(?:new\\s+)?[\\w$.?!()]+?";
/**
 * `url.includes('shop.example')`, `hostname.endsWith('shop.example')`, `url.startsWith('https://shop.example')`: `https://evil.example/?shop.example`,
 * `evilshop.example` and `https://shop.example.evil.example` pass them. With a dot in front (`.endsWith('.shop.example')`), or a
 * slash behind, the host is one's own, and the text is left.
 */
const WEAK = new RegExp(`${RECEIVER}(?:${[
  `\\.includes\\(\\s*${quoted('within', NAME)}\\s*\\)`,
  `\\.indexOf\\(\\s*${quoted('at', NAME)}\\s*\\)\\s*(?:[!=]==?\\s*-1|>=?\\s*-?[01]|<\\s*0)`,
  `\\.indexOf\\(\\s*(?:${quoted('front', OPEN)}|${OPEN_TEMPLATE})\\s*\\)\\s*[!=]==?\\s*0\\b`,
  `\\.endsWith\\(\\s*${quoted('last', NAME)}\\s*\\)`,
  `\\.startsWith\\(\\s*(?:${quoted('first', OPEN)}|${OPEN_TEMPLATE})\\s*\\)`,
].join('|')})`, 'g');
/** What only asks for the scheme, whatever the list of schemes is called. */
const SCHEME = new RegExp([
  `!?(?:\\[[^\\][]*\\]|[\\w$.]+)\\.(?:includes|has|indexOf|test)\\(\\s*(?:${RECEIVER}\\.)?protocol(?:\\.\\w+\\([^()]*\\))*\\s*\\)`,
  `(?:${RECEIVER}\\.|\\b)protocol(?:\\.\\w+\\([^()]*\\))*\\s*[!=]==?\\s*[\\w$.'":]+`,
  `!?[\\w$.]*(?:[Pp]rotocol|[Ss]cheme)\\w*\\((?:[^()]|\\([^()]*\\))*\\)`,
  `!?(?:\\b[\\w$]+\\.)?(?:isURL|isUrl|isUri|isWebUri|isHttpUri|isHttpsUri|isHttpUrl|canParse)\\([\\w$.?!]*\\)`,
  `!?\\/\\^[^/[]*https?(?:[^/\\\\[]|\\\\.)*\\/\\w*\\.test\\(`,
].join('|'), 'g');
/** So it is where a condition says yes to it; where it says no, addresses of others are kept out. */
const WHOLE = /(!?)[\w$.?]+\.startsWith\(\s*(['"`])https?:?(?:\/\/)?\2\s*\)/g;

/** `url.hostname === 'localhost'`, `['127.0.0.1', '::1'].includes(host)`: where it is refused, every other host is let through. */
const ONE_HOST = /(!?)\b(?:[\w$.?!]|\([^()]*\))*(?:host|hostname|origin|domain)\w*(?:\.\w+\(\))*\s*([!=])==?\s*(['"`])[^'"`$]*\3|(!?)\[(?:\s*(?:'[^'\n]*'|"[^"\n]*")\s*,?)+\]\.(?:includes|indexOf|has)\(\s*(?:[\w$.?!]|\([^()]*\))*(?:host|hostname|origin|domain)\w*(?:\.\w+\(\))*\s*\)(?!\s*[!=><])/gi;

/** The candidate without those of its conditions that ask only for a scheme, or whether the name of a host stands somewhere in an address. */
export function withoutWeakHostChecks(candidate: FlowCandidate): FlowCandidate {
  const holes = candidate.holes.some(({ guards }) => guards.length > 0);
  if (candidate.guards.length === 0 && !holes) return candidate;
  const file = fileText(candidate);
  const strengthOf = (guard: string): string => (guard.includes('…') ? guard : withoutCalls(withoutWeak(withoutDenied(withLiterals(guard, file))), file));
  return { ...candidate, guards: candidate.guards.map(strengthOf), holes: candidate.holes.map((hole) => ({ ...hole, guards: hole.guards.map(strengthOf) })) };
}

function withoutWeak(text: string): string {
  const left = text.replace(SOME, (all, _name: string, condition: string) => (condition.replace(WEAK, '').trim() === '' ? '' : all)).replace(WEAK, '').replace(SCHEME, '');
  return left.replace(WHOLE, (match, not: string, _quote: string, at: number) => (isTrue(left, at) === (not === '') ? '' : match));
}

/** A condition without the names of single hosts that it refuses. */
function withoutDenied(guard: string): string {
  return guard.replace(ONE_HOST, (match, not: string | undefined, sign: string | undefined, _quote: string, listed: string | undefined, at: number) => {
    const saysYes = (sign === undefined ? listed : not) !== '!' && sign !== '!';
    return isTrue(guard, at) === saysYes ? match : '';
  });
}

/** `(one) => hostname.endsWith('shop.example')`, where the list of the program has been put in. */
const SOME = /\b(\w+)\.some\(\(?\w+\)?\s*=>\s*([^()]*\([^()]*\)(?:[^()]*\([^()]*\))*)\)/g;

/** Whether what stands there has to be true for the condition to be: an even number of denials stands around it. */
function isTrue(condition: string, at: number): boolean {
  const open: boolean[] = [];
  for (let i = 0; i < at; i++) {
    if (condition[i] === '(') open.push(condition[i - 1] === '!');
    else if (condition[i] === ')') open.pop();
  }
  return open.filter(Boolean).length % 2 === 0;
}

/** Puts what functions of the file do in place of their calls, and nothing for those that only take the address apart or look at its scheme. */
function withoutCalls(guard: string, file: string): string {
  return guard.replace(/(?<![\w$])(?:this\.)?([A-Za-z_$][\w$]*)\((?=[\w$.])[\w$.!?]*\)/g, (call, name: string) => {
    const body = bodyOf(name, file);
    if (body === undefined) return call;
    const left = withoutWeak(withLiterals(body, file)).replace(/\btypeof\s+[\w$.]+\s*[!=]==?\s*(['"])\w+\1/g, '');
    return LOOKS.test(left) ? `${call} of ${left}` : '';
  });
}

/** Anything else that a function may look at. */
const LOOKS = /[!=]==?|\bin\b|[<>]=?\s*\d|\.(?!(?:protocol|href|length|canParse|parse|trim|toString|toLowerCase)\b)\w+|\b(?!(?:URL|String|Boolean|if|catch|while|switch|return|canParse|parse|trim|toString|toLowerCase)\b)[A-Za-z_$][\w$]*\(/;
