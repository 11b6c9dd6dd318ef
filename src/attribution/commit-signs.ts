import type { Authorship, Evidence } from '../core/attribution.ts';

/** What a commit says of who wrote it. */
export interface CommitFacts {
  readonly authorName: string;
  readonly authorEmail: string;
  readonly committerEmail: string;
  readonly message: string;
}

/** Evidence, and what it is evidence of. */
export interface Sign {
  readonly by: Exclude<Authorship, 'unknown'>;
  readonly evidence: Evidence;
}

/** Bots by the number of their GitHub account (names change). Looked up on 2026-11-22. */
const bots: Readonly<Record<string, string>> = {
  '209825114': 'Claude Code', '208546643': 'Claude Code', '198982749': 'GitHub Copilot', '223556219': 'GitHub Copilot',
  '206951365': 'Cursor', '215057067': 'Codex', '199175422': 'Codex', '176961590': 'Gemini Code Assist',
  '208079219': 'Amazon Q Developer', '158243242': 'Devin', '205137888': 'Cline', '136622811': 'CodeRabbit',
};

/** Addresses that agents commit or sign with. */
const addresses: Readonly<Record<string, string>> = {
  'noreply@anthropic.com': 'Claude Code',
  'cursoragent@cursor.com': 'Cursor',
  'copilot@github.com': 'GitHub Copilot',
  'noreply@openai.com': 'Codex',
  'noreply@aider.chat': 'aider',
  'roomote@roocode.com': 'Roo Code',
};

const logins: Readonly<Record<string, string>> = {
  'copilot-swe-agent[bot]': 'GitHub Copilot', 'devin-ai-integration[bot]': 'Devin', 'cursor[bot]': 'Cursor', 'claude[bot]': 'Claude Code',
};

/** Branches that agents make for themselves: prefix → agent. */
const branchPrefixes: Readonly<Record<string, string>> = {
  codex: 'Codex', claude: 'Claude Code', copilot: 'GitHub Copilot', cursor: 'Cursor', devin: 'Devin', cline: 'Cline', aider: 'aider', gemini: 'Gemini CLI',
};

/** Whose account or address this is, if it is an agent's. */
export function agentOfAddress(name: string, email: string): string | undefined {
  const lower = email.toLowerCase();
  if (Object.hasOwn(addresses, lower)) return addresses[lower];
  const number = /^(\d+)\+[^@]*@users\.noreply\.github\.com$/.exec(lower)?.[1];
  if (number !== undefined && Object.hasOwn(bots, number)) return bots[number];
  return Object.hasOwn(logins, name) ? logins[name] : undefined;
}

/**
 * What a commit says of itself. An agent as its author: `ai`; as a co-author or assistant beside a person: `mixed`.
 * A commit that says nothing proves nothing.
 */
export function signOfCommit(facts: CommitFacts): Sign | undefined {
  const author = agentOfAddress(facts.authorName, facts.authorEmail);
  if (author !== undefined) return sign('ai', 'author', author, `the author is ${facts.authorName} <${facts.authorEmail}>`);
  for (const line of facts.message.split('\n')) {
    const found = signOfLine(line.trim());
    if (found !== undefined) return found;
  }
  return undefined;
}

function signOfLine(line: string): Sign | undefined {
  const quoted = line.slice(0, 120);
  const coAuthor = /^co-authored-by:\s*(.*?)\s*<([^<>]+)>$/i.exec(line);
  if (coAuthor !== null) {
    const agent = agentOfAddress(coAuthor[1]!, coAuthor[2]!);
    return agent === undefined ? undefined : sign('mixed', 'trailer', agent, quoted);
  }
  // Linux: `Assisted-by: AGENT_NAME:MODEL_VERSION [TOOL]`
  const assistant = /^assisted-by:\s*([\w .-]+?)(?::.*)?$/i.exec(line);
  if (assistant !== null) return sign('mixed', 'trailer', assistant[1]!.trim(), quoted);
  if (/^(?:🤖 )?generated with \[?claude code\]?/i.test(line)) return sign('ai', 'trailer', 'Claude Code', quoted);
  if (line.startsWith('aider: ')) return sign('ai', 'trailer', 'aider', quoted);
  if (/^replit-commit-author:\s*(?:agent|assistant)$/i.test(line)) return sign('ai', 'trailer', 'Replit Agent', quoted);
  if (/^entire-(?:session|agent|checkpoint)[\w-]*:/i.test(line)) return sign('mixed', 'trailer', 'Entire', quoted);
  return undefined;
}

/** A branch that an agent has named. People may commit on it too. */
export function signOfBranch(branch: string): Sign | undefined {
  const prefix = /^([a-z]+)\//.exec(branch)?.[1];
  if (prefix === undefined || !Object.hasOwn(branchPrefixes, prefix)) return undefined;
  return sign('mixed', 'branch', branchPrefixes[prefix]!, `the branch is ${branch}`);
}

function sign(by: Sign['by'], source: Evidence['source'], agent: string, detail: string): Sign {
  return { by, evidence: { source, agent, detail } };
}
