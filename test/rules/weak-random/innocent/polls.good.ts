// library: uuid; feature: the handle by which one's own polling is stopped again; expect: innocent
import { v1 as next } from 'uuid';

export class TidePoller {
  private readonly pollTokens = new Set<string>();

  start(known: string | undefined): string {
    const pollToken = known || next();
    this.pollTokens.add(pollToken);
    return pollToken;
  }

  restart(): void {
    const kept = Array.from(this.pollTokens);
    this.start(kept[0]);
    kept.slice(1).forEach((token) => this.pollTokens.add(token));
  }

  stop(pollToken: string): void {
    this.pollTokens.delete(pollToken);
  }
}
