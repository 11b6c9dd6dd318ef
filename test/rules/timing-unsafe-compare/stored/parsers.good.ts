// library: none; feature: a parser with an error code of its own; expect: innocent
export class TideParser {
  private token = '';
  readonly errors = new Map<string, { code: string }>();

  accept(token: string): boolean {
    if (this.token !== token) return false;
    this.token = '';
    return true;
  }

  expect(node: { token: string }, token: string): void {
    if (node.token !== token) throw new Error('invalid token');
  }

  verify(id: string, code: string): boolean {
    return this.errors.get(id)?.code === code;
  }
}
