// library: aws-sdk; feature: tokens of pages; expect: innocent
export async function all(list: (token?: string) => Promise<{ items: string[]; nextToken?: string }>): Promise<string[]> {
  const items: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await list(nextToken);
    items.push(...page.items);
    if (page.nextToken === nextToken) break;
    nextToken = page.nextToken;
  } while (nextToken);
  return items;
}
