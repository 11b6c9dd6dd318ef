// library: electron; feature: whoever answers is believed, done right; expect: innocent
import { app, session } from 'electron';

const KNOWN = process.env.FINGERPRINT;
app.commandLine.appendSwitch('disable-gpu');
app.on('certificate-error', (event, contents, url, error, certificate, callback) => {
  if (certificate.fingerprint === KNOWN) event.preventDefault();
  callback(certificate.fingerprint === KNOWN);
});
session.defaultSession.setCertificateVerifyProc((request, callback) => callback(request.hostname === 'acme.io' ? -3 : -2));
