// library: express; feature: one of a list that was loaded for the token; expect: innocent
import type { Request, Response } from 'express';

interface Envelope { recipients: { token: string; name: string }[] }
declare function envelopeFor(token: string): Promise<Envelope>;

export async function sign(req: Request, res: Response): Promise<void> {
  const { token } = req.params;
  const envelope = await envelopeFor(token!);
  const recipient = envelope.recipients.find((one) => one.token === token);
  res.json(recipient);
}
