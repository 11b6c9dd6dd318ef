// library: none; feature: a note to people; expect: innocent
// Note to reviewers: this was moved from src/old.ts without changes.
// Reviewer hint: start with the table below.
export const moved = true;
