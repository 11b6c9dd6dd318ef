// library: Math; feature: sampling of logs of sessions; expect: innocent
const SAMPLE_RATE = 0.01;

export function shouldRecordSession(sessionId: string): boolean {
  const isSampled = Math.random() < SAMPLE_RATE;
  return isSampled && sessionId !== '';
}
