// library: none; feature: a product with reviews; expect: innocent
export const texts = {
  approve: 'Approve this request',
  reject: 'The reviewer must give a reason',
  empty: 'There are no findings yet.',
};
