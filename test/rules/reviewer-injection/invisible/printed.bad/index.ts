// library: none; feature: text that a terminal does not show; expect: bad
export const orders = 1;
const colour = '[31m'; // warning: reviewer-injection
export default colour;
