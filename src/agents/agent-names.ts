/** The coding agents whose hooks guard speaks. */
export const agentNames = ['claude-code', 'codex', 'gemini', 'cursor', 'copilot'] as const;
export type AgentName = (typeof agentNames)[number];

/** As their makers write them. */
export const agentTitles: Readonly<Record<AgentName, string>> = {
  'claude-code': 'Claude Code',
  codex: 'Codex',
  gemini: 'Gemini CLI',
  cursor: 'Cursor',
  copilot: 'GitHub Copilot',
};
