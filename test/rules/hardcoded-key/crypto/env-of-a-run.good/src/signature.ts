import { createHmac } from 'node:crypto';
const secret = () => process.env.LINK_SECRET!;
export const signParams = (params: string) => createHmac('sha256', secret()).update(params).digest('hex');
