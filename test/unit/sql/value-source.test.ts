import { describe, expect, it } from 'vitest';
import { asNumber, escapeQuoted, escapeTemplate, isQuiet, listBehind, nameOfSource, toIdentifier, unwrapEscaper } from '../../../src/sql/rewrite/value-source.ts';

describe('the list behind a text', () => {
  it.each([
    ["ids.join(',')", 'ids'],
    ['req.body.ids.join(", ")', 'req.body.ids'],
    ["ids.map(Number).join(',')", 'ids'],
    ["ids.map((id) => `'${id}'`).join(',')", 'ids'],
    ["ids.map(id => \"'\" + id + \"'\").join(',')", 'ids'],
    ["ids.map((id) => mysql.escape(id)).join(',')", 'ids'],
    ["text.split(',').join(',')", "text.split(',')"],
    ['ids', undefined],
    ["ids.map((id) => id.name).join(',')", 'ids.map((id) => id.name)'],
    ["tags.map((t) => `'${t.trim()}'`).join(', ')", 'tags.map((t) => t.trim())'],
    ["tags.map((t) => `'${t}-${other}'`).join(', ')", undefined],
    ["tags.map((t) => `'${load(t)}'`).join(', ')", undefined],
    ["load(ids).join(',')", undefined],
    ['ids.toString()', undefined],
  ])('of %s is %s', (source, expected) => {
    expect(listBehind(source)).toBe(expected);
  });
});

describe('a value without the escaping made by hand', () => {
  it.each([
    ['mysql.escape(name)', 'name'],
    ['escape(req.body.name)', 'req.body.name'],
    ["name.replace(/'/g, \"''\")", 'name'],
    ["name.replaceAll(\"'\", \"''\")", 'name'],
    ["name.trim().replace(/'/g, \"''\")", 'name.trim()'],
    ['escape(a, b)', 'escape(a, b)'],
    ["name.replace(/;/g, '')", "name.replace(/;/g, '')"],
    ['String(name)', 'String(name)'],
  ])('%s → %s', (source, expected) => {
    expect(unwrapEscaper(source)).toBe(expected);
  });
});

describe('small words about expressions', () => {
  it.each(['a', 'this.a', 'req.query.id', 'a?.b', 'rows[0].id', "a['b c']", 'a[i]', 'user!.id', '12', "'x'"])('%s is quiet', (source) => {
    expect(isQuiet(source)).toBe(true);
  });
  it.each(['f()', 'a + b', 'await a', 'a[f()]', '`${a}`', 'i++'])('%s is not quiet', (source) => {
    expect(isQuiet(source)).toBe(false);
  });
  it.each([
    ['req.query.id', 'id'], ['user', 'user'], ['getName()', 'name'], ["req.query['user-id']", 'id'], ['User', 'user'], ['rows[0]', undefined], ['a + b', 'b'],
  ])('%s suggests %s', (source, expected) => {
    expect(nameOfSource(source)).toBe(expected);
  });
  it.each([['user_id', 'user_id'], ['user-id', 'user_id'], ['1st', 'value'], ['', 'value'], ['naïve', 'na_ve'], ['__x', 'x']])('%s becomes the name %s', (name, expected) => {
    expect(toIdentifier(name)).toBe(expected);
  });
  it.each([['limit', 'Number(limit)'], ['Number(x)', 'Number(x)'], ['parseInt(x, 10)', 'parseInt(x, 10)'], ['10', '10'], ['+x', '+x']])('%s as a number is %s', (source, expected) => {
    expect(asNumber(source)).toBe(expected);
  });
  it('writes any text between quotes and backticks so that it reads back the same', () => {
    const texts = ["it's", 'say "x"', '`${x}` $ { $$ ${', 'a\\b\n\r\t\u2028', '\u0000', '😀'];
    for (const text of texts) {
      for (const quote of ["'", '"']) expect(new Function(`return ${quote}${escapeQuoted(text, quote)}${quote}`)()).toBe(text);
      expect(new Function(`return \`${escapeTemplate(text)}\``)()).toBe(text);
    }
  });
});
