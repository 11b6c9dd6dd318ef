// library: none; feature: a rare form of a letter; expect: innocent
export const name = '葛󠄀城';
