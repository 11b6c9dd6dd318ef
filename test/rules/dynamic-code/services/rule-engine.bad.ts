// library: ecmascript; feature: rule-engine; expect: bad
export class RuleEngine {
  private readonly cache = new Map<string, (facts: object) => boolean>();

  evaluate(condition: string, facts: object): boolean {
    const fn = new Function('facts', `with (facts) { return ${condition}; }`) as (facts: object) => boolean; // warning: dynamic-code
    return fn(facts);
  }
}
