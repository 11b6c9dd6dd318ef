// library: express; feature: a target that was chosen by a check; expect: innocent
import express from 'express';
const app = express();
app.get('/login', (req, res) => {
  const redirect = req.query?.redirect;
  const target = typeof redirect === 'string' && redirect.startsWith('/') && !redirect.startsWith('//') ? redirect : '/home';
  res.redirect(target);
});
function validateNext(to?: string): string | undefined {
  if (!to) return undefined;
  const trimmed = to.trim();
  if (!trimmed.startsWith('/')) return undefined;
  try {
    if (new URL(trimmed, 'http://probe.invalid').origin !== 'http://probe.invalid') return undefined;
  } catch {
    return undefined;
  }
  return trimmed;
}
app.get('/connected', (req, res) => {
  const next = validateNext(req.query.next as string) || '/';
  const url = new URL(next, 'https://app.example.com');
  url.searchParams.set('connected', 'true');
  res.redirect(url.toString());
});
