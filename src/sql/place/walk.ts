import type { HolePosition, SqlPlace } from '../../core/sql-position.ts';
import { literalKeywords, nonCallKeywords } from '../text/keywords.ts';
import type { Token } from '../text/token.ts';
import type { Frame } from './frame.ts';
import { newFrame } from './frame.ts';
import { placeHeadHole } from './head-hole.ts';
import { applyKeyword } from './keyword-step.ts';
import { labelOf } from './label.ts';
import { openFrame } from './open-frame.ts';
import { placeHole } from './place-hole.ts';
import type { Placed } from './place-hole.ts';

/** Where a hole was found: its position and the token that holds it. */
export interface PlacedHole {
  readonly position: HolePosition;
  readonly token: Token;
  /** The function whose argument it is, upper case, or ''. */
  readonly callee: string;
}

/** What the walk is told about the text as a whole. */
export interface WalkOptions {
  readonly fragment: boolean;
  /** "…" is a string where a value is expected. */
  readonly looseDoubleQuotes: boolean;
}

/**
 * Walks the tokens once, keeping clause and bracket context, and gives the place of every hole in order.
 * It understands just enough grammar to name places; text that is cut, looped or broken only makes places vaguer.
 */
export function placeHoles(text: string, all: readonly Token[], options: WalkOptions): readonly PlacedHole[] {
  const walker = new Walker(text, all, options);
  walker.run();
  return walker.placed.toSorted((a, b) => a.at - b.at).map(({ found }) => found);
}

class Walker {
  readonly placed: { readonly at: number; readonly found: PlacedHole }[] = [];
  private readonly tokens: readonly Token[];
  private readonly frames: Frame[];
  /** The token after the one that is being read. */
  private next: Token | undefined;
  private readonly text: string;
  private readonly all: readonly Token[];
  private readonly options: WalkOptions;

  constructor(text: string, all: readonly Token[], options: WalkOptions) {
    this.text = text;
    this.all = all;
    this.options = options;
    this.tokens = all.some((token) => token.kind === 'comment') ? all.filter((token) => token.kind !== 'comment') : all;
    const base = newFrame('statement', options.fragment ? 'condition' : 'start', options.fragment ? 'predicate' : 'item', -1);
    this.frames = [base];
  }

  run(): void {
    for (const token of this.all) {
      if (token.kind === 'comment') for (const hole of token.holes) this.add(token, hole.at, hole.hole, { place: 'comment' }, undefined);
    }
    for (let index = 0; index < this.tokens.length; index++) this.step(this.tokens[index]!, index);
  }

  private get frame(): Frame {
    return this.frames[this.frames.length - 1]!;
  }

  private step(token: Token, index: number): void {
    this.next = this.tokens[index + 1];
    const frame = this.frame;
    switch (token.kind) {
      case 'word':
        if (token.holes.length > 0) this.placeGlued(token, index);
        else this.readWord(frame, token, index);
        return;
      case 'hole':
        this.placeBare(frame, token, index);
        return;
      case 'string':
        if (token.holes.length > 0) this.placeQuoted(token, index);
        frame.expect = 'done';
        return;
      case 'name':
        if (token.holes.length > 0) this.placeQuotedName(frame, token, index);
        else frame.name = this.text.slice(token.bodyStart, token.bodyEnd);
        frame.expect = 'done';
        return;
      case 'number':
        frame.expect = 'done';
        return;
      case 'placeholder':
        for (const hole of token.holes) this.add(token, hole.at, hole.hole, { place: 'identifier', role: 'placeholder' }, undefined);
        if (frame.clause === 'call' || frame.clause === 'declare') frame.name = this.text.slice(token.start + 1, token.end);
        frame.expect = 'done';
        return;
      case 'operator':
        this.readOperator(frame, token);
        return;
      case 'comma':
        this.readComma(frame);
        return;
      case 'open':
        this.frames.push(openFrame(this.text, frame, token, this.tokens[index - 1], index));
        return;
      case 'close':
        this.closeFrame(index);
        return;
      case 'semicolon': {
        this.frames.length = 1;
        this.frames[0] = newFrame('statement', 'start', 'item', index);
        return;
      }
      default:
        return;
    }
  }

  private readWord(frame: Frame, token: Token, index: number): void {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    if (before?.kind !== 'dot') {
      const near = { before, after, beforeWord: before?.kind === 'word' ? before.text : '', afterWord: after?.kind === 'word' ? after.text : '' };
      const calls = after?.kind === 'open' && !nonCallKeywords.has(token.text) && frame.clause !== 'start';
      if (!calls && applyKeyword(frame, token.text, near)) return;
      if (literalKeywords.has(token.text)) {
        frame.expect = 'done';
        return;
      }
    }
    // a function does not name its result: `now() - ${x}` still belongs to the column before
    if (frame.clause === 'call' || frame.clause === 'declare') frame.expect = 'done';
    else if (after?.kind !== 'open' || frame.kind === 'columns' || frame.clause === 'from' || frame.clause === 'into') frame.name = this.text.slice(token.start, token.end);
    if (frame.kind === 'columns' && frame.expect !== 'done') frame.columns?.push(this.text.slice(token.start, token.end));
    frame.expect = 'done';
  }

  private readOperator(frame: Frame, token: Token): void {
    if (token.text === '*' && frame.expect === 'item') {
      frame.expect = 'done';
      return;
    }
    if (token.text !== '::') {
      frame.compared = true;
      frame.expect = 'value';
    }
  }

  private readComma(frame: Frame): void {
    frame.item++;
    if (frame.kind === 'statement' || frame.kind === 'subquery') frame.name = undefined;
    frame.directed = false;
    frame.compared = false;
    if (frame.kind === 'call' || frame.kind === 'list' || frame.kind === 'tuple' || frame.kind === 'array') frame.expect = 'value';
    else if (frame.clause === 'condition' && frame.kind === 'statement' && frame.keyword === '') {
      // a fragment with a comma is a list: selectRaw('a, b'), orderByRaw('a, b')
      frame.clause = 'select';
      frame.expect = 'item';
    } else if (frame.clause === 'condition') frame.expect = frame.kind === 'group' ? 'value' : 'predicate';
    else if (frame.clause === 'call') frame.expect = 'value';
    else frame.expect = 'item';
  }

  private closeFrame(index: number): void {
    if (this.frames.length === 1) return;
    const closed = this.frames.pop()!;
    const frame = this.frame;
    frame.expect = 'done';
    if (closed.kind === 'columns' && closed.clause === 'into') {
      frame.columns = closed.columns ?? [];
      frame.columnsUnknown = closed.columnsUnknown;
    }
    if ((closed.kind === 'call' || closed.kind === 'group') && closed.name !== undefined && index > 0) frame.name = closed.name;
    if (closed.kind === 'group') frame.compared ||= closed.compared;
    if (closed.kind === 'tuple') frame.expect = 'done';
  }

  private placeBare(frame: Frame, token: Token, index: number): void {
    const isHead = index === 0 || (frame.clause === 'start' && this.tokens.slice(Math.max(0, index - 8), index).every((each) => each.kind === 'hole') && index <= 8);
    const placed = isHead ? placeHeadHole(this.tokens, index, this.options.fragment) : placeHole(frame, this.tokens, index);
    const hole = token.holes[0]!;
    this.add(token, hole.at, hole.hole, placed, frame);
    if (frame.kind === 'columns') frame.columnsUnknown = true;
    if (placed.place === 'operator') {
      frame.compared = true;
      frame.expect = 'value';
    } else if (placed.place === 'direction') frame.directed = true;
    else if (frame.clause !== 'start') frame.expect = 'done';
    if (isHead && placed.place === 'order-key') frame.clause = 'order';
    if (placed.place === 'identifier') frame.name = undefined;
  }

  /** `users_${year}`: part of a name, whatever the clause; `10${x}` too. */
  private placeGlued(token: Token, index: number): void {
    const frame = this.frame;
    const as = placeHole(frame, this.tokens, index);
    const role = as.role ?? (as.place === 'columns' || as.place === 'order-key' || as.place === 'group-key' ? 'column' : 'part of a');
    for (const hole of token.holes) this.add(token, hole.at, hole.hole, { place: 'identifier', role }, undefined);
    if (frame.kind === 'columns') frame.columnsUnknown = true;
    frame.name = undefined;
    frame.expect = 'done';
  }

  private placeQuoted(token: Token, index: number): void {
    const frame = this.frame;
    const before = this.tokens[index - 1];
    const as = placeHole(frame, this.tokens, index);
    // the body of a function or of DO is program text
    const isCode = token.quote === '$' && before?.kind === 'word' && (before.text === 'AS' || before.text === 'DO');
    const isAlias = before?.kind === 'word' && before.text === 'AS' && (frame.clause === 'select' || frame.clause === 'from');
    const place: SqlPlace = isCode ? 'clause' : isAlias ? 'identifier' : as.place === 'like' || as.place === 'in-list' ? as.place : 'quoted';
    this.addInQuotes(token, { place, role: 'alias' }, frame);
  }

  /** "…", `…` or […]: a name, except "…" where a value is expected and the dialect may read it as one. */
  private placeQuotedName(frame: Frame, token: Token, index: number): void {
    const as = placeHole(frame, this.tokens, index);
    // A function's argument in double quotes is a column: only a comparison or a list makes it a value.
    const isValue = this.options.looseDoubleQuotes && frame.kind !== 'call' && !this.isPostgres(index) && token.quote === '"' && (as.place === 'value' || as.place === 'like' || as.place === 'in-list');
    if (isValue) this.addInQuotes(token, { place: as.place === 'value' ? 'quoted' : as.place }, frame);
    else {
      const role = as.role ?? (frame.clause === 'from' || frame.clause === 'into' ? 'table' : 'column');
      this.addInQuotes(token, { place: 'identifier', role }, frame);
      if (frame.kind === 'columns') frame.columnsUnknown = true;
      frame.name = undefined;
    }
  }

  /** `"…"::jsonb`, `"…"->>'id'`: written for PostgreSQL, where double quotes are for names. */
  private isPostgres(index: number): boolean {
    const after = this.tokens[index + 1];
    return after?.kind === 'operator' && /^(?:::|->>?|#>>?|@>)$/.test(after.text);
  }

  private addInQuotes(token: Token, placed: Placed, frame: Frame): void {
    const { holes } = token;
    for (let i = 0; i < holes.length; i++) {
      const hole = holes[i]!;
      const before = this.text.slice(i === 0 ? token.bodyStart! : holes[i - 1]!.at + 1, hole.at);
      const after = this.text.slice(hole.at + 1, i + 1 < holes.length ? holes[i + 1]!.at : token.bodyEnd!);
      this.add(token, hole.at, hole.hole, placed, frame, { before, after });
    }
  }

  private add(token: Token, at: number, hole: number, placed: Placed, frame: Frame | undefined, around?: { before: string; after: string }): void {
    const context = frame ?? this.frame;
    const name = frame === undefined ? undefined : this.nameOf(placed.place, frame);
    const quote = token.quote === "'" || token.quote === '"' || token.quote === '`' || token.quote === '[' ? token.quote : undefined;
    const label = placed.role === 'part of a' ? 'part of a name' : labelOf(placed.place, context, name, placed.role ?? 'column');
    this.placed.push({
      at,
      found: {
        token,
        callee: frame?.callee ?? '',
        position: {
          hole,
          place: placed.place,
          ...(quote === undefined || placed.place === 'comment' ? {} : { quote }),
          ...(around === undefined ? {} : around),
          ...(name === undefined ? {} : { name }),
          label,
        },
      },
    });
  }

  /** The column or parameter a value belongs to. */
  private nameOf(place: SqlPlace, frame: Frame): string | undefined {
    switch (place) {
      case 'limit': {
        if (frame.clause !== 'limit') return 'limit';
        // MySQL: LIMIT offset, count
        const isPair = this.next?.kind === 'comma';
        return frame.keyword === 'OFFSET' || isPair ? 'offset' : 'limit';
      }
      case 'value':
      case 'quoted':
        if (frame.kind === 'tuple') return frame.columnsUnknown ? undefined : frame.columns?.[frame.item];
        return frame.clause === 'values' || frame.kind === 'array' || frame.clause === 'from' ? undefined : frame.name;
      case 'like':
      case 'in-list':
        return frame.name;
      default:
        return undefined;
    }
  }
}
