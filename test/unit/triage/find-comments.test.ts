import { describe, expect, it } from 'vitest';
import type { CommentSyntax } from '../../../src/triage/find-comments.ts';
import { commentSyntaxOf, findComments } from '../../../src/triage/find-comments.ts';

const commentsOf = (text: string, syntax: CommentSyntax = 'script'): readonly string[] =>
  findComments(text, syntax).map((comment) => comment.text.trim());

describe('findComments', () => {
  it('finds line and block comments', () => {
    expect(commentsOf('a(); // one\n/* two\n three */ b();\n//four')).toEqual(['one', 'two\n three', 'four']);
  });
  it('gives offsets of the whole comment', () => {
    const text = 'a(); /* x */ b(); // y\r\nc();';
    expect(findComments(text, 'script').map(({ start, end }) => text.slice(start, end))).toEqual(['/* x */', '// y']);
  });
  it('steps over strings and templates, and into their holes', () => {
    expect(commentsOf(`const a = "// no"; const b = '/* no */'; const c = \`// no \${ d /* yes */ } // no\`; // end`)).toEqual(['yes', 'end']);
    expect(commentsOf('const a = `${ `${ x /* deep */ }` } // no`; // end')).toEqual(['deep', 'end']);
    expect(commentsOf('const a = "it\\"s // no"; // end')).toEqual(['end']);
    expect(commentsOf('const a = `${ { b: 1 } } // no`; // end')).toEqual(['end']);
  });
  it('steps over regular expressions and knows a division', () => {
    expect(commentsOf('const a = /["\'`]\\/\\//.test(b); // end')).toEqual(['end']);
    expect(commentsOf('const a = /[/"]/; // end')).toEqual(['end']);
    expect(commentsOf('const a = b / c; // "half" / d')).toEqual(['"half" / d']);
    expect(commentsOf('return /`/; // end')).toEqual(['end']);
    expect(commentsOf('const a = (b + c) / 2 // "x\n// end')).toEqual(['"x', 'end']);
    expect(commentsOf('const a = obj.return / 2; // end `')).toEqual(['end `']);
  });
  it('is not thrown off by an unfinished string or template', () => {
    expect(commentsOf("a('\n// after")).toEqual(['after']);
    expect(commentsOf('a(`\n// inside')).toEqual([]);
    expect(commentsOf('/* open')).toEqual(['open']);
  });
  it('reads JSX text as text and its holes as code', () => {
    const jsx = `const a = <p title="// no" {.../* attr */b}>Don't // no {/* yes */} {c ? <b>it's</b> : <></>} \` </p>; // end`;
    expect(commentsOf(jsx, 'script-with-jsx')).toEqual(['attr', 'yes', 'end']);
    expect(commentsOf('return (\n <ul>\n {items.map((item) => <li key={item.id}>"{item.name}</li>)}\n </ul>\n); // end', 'script-with-jsx')).toEqual(['end']);
    expect(commentsOf('<A.B /* in */ c={1} /* tag */ />; // end', 'script-with-jsx')).toEqual(['in', 'tag', 'end']);
  });
  it('does not take a comparison or a type parameter for an element', () => {
    expect(commentsOf('if (a < b) { c(); } // one\nconst f = <T,>(x: T) => x; // two\nconst g = <T extends object>(x: T) => x; // three', 'script-with-jsx')).toEqual(['one', 'two', 'three']);
    expect(commentsOf('type F = <T>(x: T) => void; // one\nconst a = "x"; // two', 'script-with-jsx')).toEqual(['one', 'two']);
    expect(commentsOf('const a = <string>b; // one', 'script')).toEqual(['one']);
  });
  it('finds comments of templates and scripts in component files', () => {
    const vue = '<template>\n <!-- markup -->\n <p>Don\'t // no</p>\n</template>\n<script setup lang="ts">\nconst a = "<!-- no -->"; // script\n</script>\n<style>/* no */</style>';
    expect(commentsOf(vue, 'markup')).toEqual(['markup', 'script']);
    expect(commentsOf('---\nconst a = 1; // front\n---\n<p>// no</p><!-- after -->', 'markup')).toEqual(['front', 'after']);
    const text = '<script>\n// x\n</script>';
    expect(findComments(text, 'markup').map(({ start, end }) => text.slice(start, end))).toEqual(['// x']);
  });
  it('tells by the name what comments there are', () => {
    expect(commentSyntaxOf('src/a.ts')).toBe('script');
    expect(commentSyntaxOf('src/a.mts')).toBe('script');
    expect(commentSyntaxOf('src/a.tsx')).toBe('script-with-jsx');
    expect(commentSyntaxOf('src/a.js')).toBe('script-with-jsx');
    expect(commentSyntaxOf('src/A.vue')).toBe('markup');
  });
  it('takes time that grows with the text, not faster, on hostile input', () => {
    const hostile = '=<a>'.repeat(20_000) + '// guard-ignore';
    expect(findComments(hostile, 'script-with-jsx').length).toBeLessThan(2);
  });
});
