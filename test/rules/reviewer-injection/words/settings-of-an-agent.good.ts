// library: none; feature: settings of a product's own prompts; expect: innocent
export const inputs = [
  { label: 'Override System Prompt', name: 'override', type: 'boolean' },
  { label: 'Prompt', description: 'Override existing prompt with a template of your own. {input} must be in it.' },
  { label: 'Condition', description: 'Override initial system prompt for the condition agent' },
];
export const editor = 'You improve prompts. The result gives precise, actionable instructions for the AI agent and has no ambiguity.';
