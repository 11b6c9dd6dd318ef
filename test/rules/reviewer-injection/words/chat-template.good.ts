// library: none; feature: a chat template; expect: innocent
export const template = (text: string) => `<|im_start|>user\n${text}<|im_end|>\n<|im_start|>assistant\n`;
