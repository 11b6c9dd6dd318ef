// library: none; feature: words about reviews; expect: innocent
// The reviewer of an order is the clerk who approved it. A review without comments is fine.
export interface Review { reviewer: string; comments: string[]; approved: boolean }
// Reviewers see this in the list; do not show it to customers.
export const ignorePrevious = (list: Review[]) => list.filter((one) => !one.approved);
// ignore the previous value
export const instructions = ['Fold the sheet', 'Do not report a missing corner'];
