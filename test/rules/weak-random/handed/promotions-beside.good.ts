// library: ecmascript; feature: a promotion's code beside mutations for invitations; expect: innocent
export const inviteResolvers = {
  createPromo: async (percent: number, promos: { create(row: object): Promise<void> }) => {
    const code = `AUTUMN${Math.floor(Math.random() * 9000 + 1000)}`;
    return promos.create({ percent, code });
  },
};
