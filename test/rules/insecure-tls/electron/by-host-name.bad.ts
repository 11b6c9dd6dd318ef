// library: electron; feature: handlers that believe a host because of its name; expect: bad
import { app, BrowserWindow, session } from 'electron';

const INTRANET = new Set(['stock.corp.example', 'desk.corp.example']);

function judge(request: { hostname: string }, done: (result: number) => void): void {
  if (INTRANET.has(request.hostname)) done(0);
  else done(-3);
}

app.on('ready', () => {
  session.defaultSession.setCertificateVerifyProc((request, done) => { // error: insecure-tls
    // The proxy of the company signs them anew.
    done(INTRANET.has(request.hostname) ? 0 : -3);
  });
  session.fromPartition('desk').setCertificateVerifyProc(judge); // error: insecure-tls
  const window = new BrowserWindow({ width: 800 });
  window.webContents.on('certificate-error', (event, url, _error, _certificate, done) => { // error: insecure-tls
    event.preventDefault();
    done(true);
  });
});

app.on('certificate-error', (event, _contents, url, _error, _certificate, done) => { // error: insecure-tls
  if (new URL(url).hostname.endsWith('.corp.example')) {
    event.preventDefault();
    done(true);
  } else done(false);
});
