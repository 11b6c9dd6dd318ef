import { languageOfPath } from '../../syntax/language.ts';
import { answerSchema } from '../answers/answer-schema.ts';
import { reviewProblems } from '../answers/review-problems.ts';
import { collectContext } from '../context/collect-context.ts';
import type { UnitContext } from '../context/collect-context.ts';
import { estimateTokens } from '../context/estimate-tokens.ts';
import { numberedLines, splitLines } from '../context/numbered-lines.ts';
import type { ShownFile } from '../context/shown-file.ts';
import type { BuildRequest, BuiltRequest } from '../contracts.ts';
import { createRedactor } from '../redact/redactor.ts';
import type { Redactor } from '../redact/redactor.ts';
import { outputTokens } from '../routes/route-table.ts';
import { renderBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { nameInTask } from './name-in-task.ts';
import { systemRules, taskRules } from './rules.ts';

/** Makes the question for one unit: what is stable comes first, secrets are out, the rules stand before and after the data. */
export const buildRequest: BuildRequest = async (unit, input) => {
  const context = await collectContext(unit, input);
  const redactor = createRedactor();
  const { text, nonce } = renderBlocks(blocksOf(context, redactor));
  const { maxComments } = input.settings;
  const task = taskRules({
    nonce, maxComments, hasProfile: context.hasProfile,
    paths: unit.files.map((file, index) => nameInTask(redactor.scrub(file.path), index)),
    leftOut: context.leftOut,
  });
  return requestOf([{ role: 'system', content: systemRules(maxComments, input.settings.checklist) }, { role: 'user', content: `${text}\n\n${task}` }], outputTokens[unit.route.name], redactor);
};

function requestOf(messages: BuiltRequest['messages'], maxOutputTokens: number, redactor: Redactor): BuiltRequest {
  return {
    purpose: 'review', messages, schema: answerSchema, problemsOf: reviewProblems, maxOutputTokens,
    estimatedTokens: estimateTokens(messages.map((one) => one.content).join('\n')) + estimateTokens(JSON.stringify(answerSchema)),
    restore: (text) => redactor.restore(text),
  };
}

/** All blocks of a unit in their order, without secrets. */
export function blocksOf(context: UnitContext, redactor: Redactor): readonly Block[] {
  const references = context.pieces.map((piece): Block => ({
    tag: 'reference',
    attributes: { title: redactor.scrub(piece.title), ...(piece.path === undefined ? {} : { path: redactor.scrub(piece.path) }) },
    text: redactor.scrub(piece.text, { isProgram: piece.kind !== 'guidance' }),
  }));
  return [...references, ...context.files.flatMap((shown) => fileBlocks(shown, redactor))];
}

/** A file with numbered lines, and what was removed from it. Secrets are found in the whole text, where they are not torn. */
export function fileBlocks({ file, lines }: ShownFile, redactor: Redactor): readonly Block[] {
  const options = { isProgram: languageOfPath(file.path) !== undefined };
  const path = redactor.scrub(file.path);
  const status = file.oldPath === undefined ? file.status : `${file.status} from ${redactor.scrub(file.oldPath)}`;
  const blocks: Block[] = [{ tag: 'file', attributes: { path, status }, text: numberedLines(redactor.scrub(file.newText, options), lines, file.changed) }];
  const old = file.oldText === undefined ? [] : splitLines(redactor.scrub(file.oldText, options));
  for (const hunk of file.hunks) {
    if (hunk.oldLines === 0 || old.length === 0) continue;
    const gone = old.slice(hunk.oldStart - 1, hunk.oldStart - 1 + hunk.oldLines);
    const place = hunk.newLines === 0 ? `after line ${hunk.newStart}` : `replaced by lines ${hunk.newStart} to ${hunk.newStart + hunk.newLines - 1}`;
    blocks.push({ tag: 'removed', attributes: { path, place }, text: gone.map((line) => `- ${line}`).join('\n') });
  }
  return blocks;
}
