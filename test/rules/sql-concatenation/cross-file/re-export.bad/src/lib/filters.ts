export const byState = (state: unknown) => `state = '${state}'`;
