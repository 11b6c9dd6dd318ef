import type { FlowCandidate, FlowHole } from '../src/core/candidate.ts';
import { fileText } from './file-text.ts';

/** What readers of forms say of a file that they have put away: multer, formidable, express-fileupload. */
const STORED = /\bfiles?(?:\[[^\]]*\]|[!?]|\.\w+(?=\.))*\.(path|filepath|tempFilePath|destination|filename|newFilename)$/i;

/**
 * How a name that a reader of forms gave to an uploaded file came about, as far as the file shows.
 * `made`: of random digits, as is the default of multer, formidable and express-fileupload. `sent`: a function of the program
 * makes it of what the client called the file. `unknown`: the reader is set up elsewhere. Undefined for everything else.
 * @see https://github.com/expressjs/multer#diskstorage
 */
export function storedAs(hole: FlowHole, candidate: FlowCandidate): { readonly name: 'made' | 'sent' | 'unknown'; readonly inFolder: boolean } | undefined {
  const text = placeOf(hole);
  const member = STORED.exec(text)?.[1];
  if (member === undefined || /\b(?:body|query|params)\b/.test(text)) return undefined;
  const inFolder = !/filename$/i.test(member);
  if (member === 'destination' || member === 'tempFilePath') return { name: 'made', inFolder };
  const file = fileText(candidate);
  const named = /\bdiskStorage\s*\(|\bfilename\s*[:(]/.test(file);
  if (named) return { name: /\boriginalname\b|\boriginalFilename\b/.test(file) ? 'sent' : 'made', inFolder };
  return { name: /\bmulter\s*\(\s*(?:\)|\{(?![^{}]*\bstorage\b))|\b(?:formidable|IncomingForm)\s*\(/.test(file) ? 'made' : 'unknown', inFolder };
}

/** Where an unknown value stands in what it is a part of: `req.file.path` of the `path` in `const { path } = req.file`, and of `one.path` where `one` is a member of `req.files`. */
export function placeOf(hole: FlowHole): string {
  return hole.root === undefined ? hole.text : `${hole.root}.${hole.text.slice(hole.text.lastIndexOf('.') + 1)}`;
}
