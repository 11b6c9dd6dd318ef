// library: electron; feature: a program for a page with a text of somebody else between quotes; expect: bad
import { BrowserWindow } from 'electron';

let till: BrowserWindow | null = null;

export function open(): void {
  till = new BrowserWindow({ fullscreen: true });
}

export function showPrice(label: string): void {
  till?.webContents.executeJavaScript(`window.till.show('${label}')`); // warning: dynamic-code
}

export class Display {
  constructor(private readonly window: BrowserWindow) {}

  async greet(guest: string): Promise<void> {
    await this.window.webContents.executeJavaScript('document.title = "Welcome, ' + guest + '"'); // warning: dynamic-code
  }

  async thank(guest: string): Promise<void> {
    await this.window.webContents.executeJavaScript('show("' + guest + '")'); // warning: dynamic-code
  }
}
