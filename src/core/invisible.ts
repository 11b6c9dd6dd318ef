/**
 * Characters that a reader does not see, or that make a line read other than it is: control bytes, bidi controls, zero-width and
 * other ignorable code points, lone surrogates. Tab and line ends are visible enough. U+FE0F after a pictograph is how emoji are typed.
 */
const invisible = /(?!(?<=\p{Extended_Pictographic})\ufe0f)(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** The text with each invisible character written out: `\u202e`, `\u{e0041}`. Texts without one come back as they are. */
export function showInvisible(text: string): string {
  return text.replace(invisible, (character) => {
    const point = character.codePointAt(0)!;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });
}
