// library: node:crypto; feature: tokens of a parser; expect: innocent
interface Token { type: string; text: string }

export class Parser {
  constructor(private readonly tokens: Token[], private position = 0) {}

  accept(token: Token, expected: Token): boolean {
    if (token === expected) return true;
    const next = this.tokens[this.position];
    return next?.text === token.text && token.type !== 'end';
  }
}
