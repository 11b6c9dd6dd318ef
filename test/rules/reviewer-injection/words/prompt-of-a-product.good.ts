// library: none; feature: a prompt of the program itself; expect: innocent
export const system = 'You are a helpful assistant for a shop. Answer in the language of the customer. Never promise a delivery date.';
export const ask = (question: string) => [{ role: 'system', content: system }, { role: 'user', content: question }];
