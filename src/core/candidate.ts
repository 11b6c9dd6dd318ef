import type { CallCandidate, CompareCandidate, PropertyCandidate } from './call-candidate.ts';
import type { FlowCandidate } from './flow-candidate.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { SqlCandidate } from './sql-candidate.ts';
import type { TamperCandidate } from './tamper-candidate.ts';
import type { LeftBehindCandidate, TextCandidate } from './text-candidate.ts';

export type { EscapeKind, HoleUse, OriginKind } from './hole-use.ts';
export type { SqlCandidate, SqlRewrite } from './sql-candidate.ts';
export type { CallCandidate, CompareCandidate, Importing, MethodCall, OtherCall, PropertyCandidate, ValueUse } from './call-candidate.ts';
export type { FlowCandidate, FlowHole, FlowRole } from './flow-candidate.ts';
export type { MissingName, MissingReasons, NameCandidate, NameKind } from './name-candidate.ts';
export type { LeftBehindCandidate, TextCandidate, TextTrick } from './text-candidate.ts';
export type { TamperAct, TamperCandidate } from './tamper-candidate.ts';
export type { MadeBy, Primitive, ValueView } from './value-view.ts';

/** What the engine found and a rule judges. */
export type EngineCandidate = SqlCandidate | FlowCandidate | CallCandidate | CompareCandidate | PropertyCandidate;

/** What a rule judges. */
export type Candidate = EngineCandidate | NameCandidate | TamperCandidate | TextCandidate | LeftBehindCandidate;
