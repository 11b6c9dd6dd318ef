// library: none; feature: raw escape character; expect: bad
export const red = '[31m'; // warning: reviewer-injection
