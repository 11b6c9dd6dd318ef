// library: none; feature: overriding things; expect: innocent
// Settings of a user override the rules of the workspace.
// Forget the previous selection when the list changes.
export const forget = (state: { selected?: string }) => ({ ...state, selected: undefined });
