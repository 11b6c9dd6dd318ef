/** Builds the action and gives the sizes of the files by name. */
export function buildAction(options?: { readonly outdir?: string }): Promise<Readonly<Record<string, number>>>;
