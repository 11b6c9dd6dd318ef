// library: electron; feature: the window in front, a window in a class; expect: bad
import { app, BrowserWindow } from 'electron';

const overlay = new BrowserWindow({ frame: false });

app.on('open-url', (_event, link) => {
  overlay.webContents.executeJavaScript(`toast('${decodeURIComponent(link)}')`); // error: dynamic-code
  BrowserWindow.getFocusedWindow()?.webContents.executeJavaScript(`toast('${link}')`); // error: dynamic-code
});

export class Reader {
  constructor(private readonly window: BrowserWindow) {}

  listen() {
    app.on('second-instance', (_event, argv) => this.open(argv[argv.length - 1] ?? ''));
  }

  private open(page: string) {
    this.window.webContents.executeJavaScript(`reader.open("${page}")`); // error: dynamic-code
  }
}
