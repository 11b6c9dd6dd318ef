// library: markdown; feature: Markdown that is cleaned, constant, the program's own, or kept from HTML; expect: innocent
import DOMPurify from 'dompurify';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { readFileSync } from 'node:fs';

const md = new MarkdownIt({ linkify: true });
const HELP = '# Help\n\nAsk *anything*.';

export function Review({ review }: { review: { text: string } }) {
  const clean = DOMPurify.sanitize(marked.parse(review.text) as string);
  return <p dangerouslySetInnerHTML={{ __html: clean }} />;
}
export function Reply({ reply }: { reply: string }) {
  return <p dangerouslySetInnerHTML={{ __html: md.render(reply) }} />;
}
export function Ticket({ ticket }: { ticket: { body: string } }) {
  return <p dangerouslySetInnerHTML={{ __html: micromark(ticket.body) }} />;
}
export function Help() {
  return <p dangerouslySetInnerHTML={{ __html: marked.parse(HELP) }} />;
}
export function Changes() {
  return <p dangerouslySetInnerHTML={{ __html: marked.parse(readFileSync('CHANGES.md', 'utf8')) }} />;
}
