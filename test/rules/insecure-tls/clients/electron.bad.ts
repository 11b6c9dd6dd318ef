// library: electron; feature: whoever answers is believed; expect: bad
import { app, session } from 'electron';

app.commandLine.appendSwitch('ignore-certificate-errors'); // error: insecure-tls
app.on('certificate-error', (event, contents, url, error, certificate, callback) => { // error: insecure-tls
  event.preventDefault();
  callback(true);
});
session.defaultSession.setCertificateVerifyProc((request, callback) => callback(0)); // error: insecure-tls
