// library: none; feature: comments for tools; expect: innocent
/* eslint-disable no-console -- a command prints */
// prettier-ignore
// istanbul ignore next: only on Windows
// @ts-expect-error the types are wrong, ignore the error above
console.log('ready');
