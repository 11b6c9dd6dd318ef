// library: electron; feature: a link of the program's own scheme in a program for a window; expect: bad
const { app, BrowserWindow } = require('electron');

let player = null;

function start() {
  player = new BrowserWindow({ webPreferences: { sandbox: true } });
  player.loadFile('index.html');
}

function play(link) {
  const track = new URL(link).searchParams.get('track');
  if (!player || !track) return;
  player.webContents.executeJavaScript(`window.deck.play('${track}')`); // error: dynamic-code
}

app.on('open-url', (event, link) => play(link));
app.on('second-instance', (event, argv) => {
  const link = argv.find((one) => one.startsWith('deck://'));
  player.webContents.mainFrame.executeJavaScript('deck.show("' + link + '")'); // error: dynamic-code
});
app.whenReady().then(start);
