import type { Evidence } from '../core/attribution.ts';

/** A variable by which an agent's shell is known. */
interface Sign {
  readonly agent: string;
  readonly name: string;
  /** What it must hold; anything but the empty text where there is no pattern. */
  readonly value?: RegExp;
}

/**
 * Set by the agents themselves in the shells they start. Collected from the sources of three detection libraries and of the
 * agents on 2026-11-22. Variables that people have as well (CURSOR_TRACE_ID, TERM_PROGRAM, AIDER_API_KEY …) are not here.
 */
const signs: readonly Sign[] = [
  { agent: 'Claude Code', name: 'CLAUDECODE', value: /^1$/ },
  { agent: 'Claude Code', name: 'CLAUDE_CODE_REMOTE', value: /^true$/ },
  { agent: 'Cursor', name: 'CURSOR_AGENT', value: /^1$/ },
  { agent: 'Gemini CLI', name: 'GEMINI_CLI', value: /^1$/ },
  { agent: 'Codex', name: 'CODEX_SANDBOX' },
  { agent: 'Codex', name: 'CODEX_THREAD_ID' },
  { agent: 'Codex', name: 'CODEX_CI' },
  { agent: 'Codex', name: 'CODEX_INTERNAL_ORIGINATOR_OVERRIDE', value: /^codex_web_agent$/ },
  { agent: 'OpenCode', name: 'OPENCODE', value: /^1$/ },
  { agent: 'OpenCode', name: 'OPENCODE_CLIENT' },
  { agent: 'GitHub Copilot', name: 'COPILOT_CLI' },
  { agent: 'GitHub Copilot', name: 'COPILOT_AGENT' },
  { agent: 'Augment', name: 'AUGMENT_AGENT' },
  { agent: 'Antigravity', name: 'ANTIGRAVITY_AGENT' },
  { agent: 'Amp', name: 'AMP_CURRENT_THREAD_ID' },
  { agent: 'Qwen Code', name: 'QWEN_CODE' },
  { agent: 'Cline', name: 'CLINE_ACTIVE' },
  { agent: 'Trae', name: 'TRAE_AI_SHELL_ID' },
  { agent: 'Kiro', name: 'KIRO_AGENT_PATH' },
  { agent: 'Pi', name: 'PI_CODING_AGENT' },
  { agent: 'Crush', name: 'CRUSH', value: /^1$/ },
];

/** Names by which agents call themselves in `AI_AGENT` and `AGENT` → as their makers write them. */
const names: Readonly<Record<string, string>> = {
  claude: 'Claude Code', 'claude-code': 'Claude Code', cursor: 'Cursor', codex: 'Codex', gemini: 'Gemini CLI', amp: 'Amp', crush: 'Crush', goose: 'Goose',
  github_copilot_vscode_agent: 'GitHub Copilot', github_copilot_cloud_agent: 'GitHub Copilot', github_copilot: 'GitHub Copilot',
};

/** What the environment says of the session that guard runs in; undefined when no agent is known to run it. Costs no process. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Evidence | undefined {
  for (const { agent, name, value } of signs) {
    const found = env[name];
    if (found !== undefined && found !== '' && (value === undefined || value.test(found))) return { source: 'environment', agent, detail: `${name} is set` };
  }
  for (const name of ['AI_AGENT', 'AGENT']) {
    const found = env[name];
    // A path (ssh-agent's habit) or a switch is no name.
    if (found === undefined || !/^[a-z][\w.@-]*$/i.test(found) || /^(?:true|false|yes|no|on|off)$/i.test(found)) continue;
    // `claude-code@1.2`, `github_copilot_1.2_cli`
    const said = found.replace(/[@_]\d[\w.]*$/, '').toLowerCase();
    return { source: 'environment', agent: Object.hasOwn(names, said) ? names[said]! : found, detail: `${name} is ${found}` };
  }
  return undefined;
}
