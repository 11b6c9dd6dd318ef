// library: Math; feature: data for development; expect: innocent
export const links = [1, 2, 3].map((id) => ({ id, token: Math.random().toString() }));
