// library: electron; feature: a link handed to a window as data, programs of one's own; expect: innocent
const { app, BrowserWindow, ipcMain } = require('electron');

let player = null;

function start() {
  player = new BrowserWindow({ webPreferences: { sandbox: true } });
  player.webContents.executeJavaScript('document.title');
}

function run(script) {
  return player.webContents.executeJavaScript(`(${script})()`);
}

app.on('open-url', (event, link) => {
  const track = new URL(link).searchParams.get('track');
  player.webContents.send('track:play', track);
  player.webContents.executeJavaScript(`window.deck.play(${JSON.stringify(track)})`);
  player.webContents.executeJavaScript(`window.deck.seek(${Number(track)})`);
});
ipcMain.on('theme', (event, name) => event.sender.executeJavaScript(`theme('${JSON.stringify(name)}')`));
app.whenReady().then(start);
exports.run = run;
