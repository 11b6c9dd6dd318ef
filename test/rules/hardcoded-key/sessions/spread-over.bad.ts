// library: jsonwebtoken; feature: a caller's constant spread over what stands before it; expect: bad
const withDefaults = (http: Record<string, unknown> = {}) => ({ http: { jwtSecret: process.env.JWT_SECRET!, ...http } });

export const shop = withDefaults();
export const demo = withDefaults({ jwtSecret: 'open sesame' }); // error: hardcoded-key
