// library: markdown; feature: what users write, as markup by libraries that let HTML through; expect: bad
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import showdown from 'showdown';

const md = new MarkdownIt({ html: true, linkify: true });
const strict = new MarkdownIt('commonmark');
const converter = new showdown.Converter({ tables: true });

export function Review({ review }: { review: { text: string } }) {
  const html = useMemo(() => marked(review.text, { gfm: true }) as string, [review.text]);
  return <p dangerouslySetInnerHTML={{ __html: html }} />; // warning: xss
}
export function Reply({ reply }: { reply: string }) {
  return <p dangerouslySetInnerHTML={{ __html: md.render(reply) }} />; // warning: xss
}
export function Answer({ answer }: { answer: string }) {
  return <p dangerouslySetInnerHTML={{ __html: strict.render(answer) }} />; // warning: xss
}
export function Bio({ user }: { user: { bio: string } }) {
  return <p dangerouslySetInnerHTML={{ __html: converter.makeHtml(user.bio) }} />; // warning: xss
}
export function Ticket({ ticket }: { ticket: { body: string } }) {
  return <p dangerouslySetInnerHTML={{ __html: micromark(ticket.body, { allowDangerousHtml: true }) }} />; // warning: xss
}
export function Preview() {
  const draft = useSearchParams().get('draft') ?? '';
  return <p dangerouslySetInnerHTML={{ __html: marked.parse(draft) }} />; // error: xss
}
