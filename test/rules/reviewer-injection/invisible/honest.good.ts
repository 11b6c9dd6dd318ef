// library: none; feature: honest use of invisible characters; expect: innocent
export const family = '👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿';
export const persian = 'می‌خواهم';
export const hindi = 'क्‍ष';
export const escaped = '\u200b\u202e\x1b[31m';
export const korean = '가나다';
