// library: electron; feature: handlers that look at the certificate, or speak of this machine; expect: innocent
import { app, session } from 'electron';

const FINGERPRINT = 'sha256/kTwnnY3Dq1m2nYQ0yWmRrXQ=';

app.on('certificate-error', (event, _contents, url, _error, certificate, done) => {
  if (url.startsWith('https://stock.corp.example/') && certificate.fingerprint === FINGERPRINT) {
    event.preventDefault();
    done(true);
  } else done(false);
});

app.on('ready', () => {
  session.defaultSession.setCertificateVerifyProc((request, done) => done(request.hostname === 'localhost' ? 0 : -3));
  session.fromPartition('a').setCertificateVerifyProc(({ hostname, verificationResult }, done) => done(verificationResult === 'net::OK' && hostname === 'a.example' ? 0 : -2));
  session.fromPartition('b').setCertificateVerifyProc((request, done) => {
    done(request.hostname === 'gone.example' ? -2 : -3);
  });
  if (!app.isPackaged) session.fromPartition('c').setCertificateVerifyProc((_request, done) => done(0));
});
