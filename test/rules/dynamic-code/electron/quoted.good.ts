// library: electron; feature: programs for a page with literals made by JSON.stringify, numbers and constants; expect: innocent
import { BrowserWindow } from 'electron';

let till: BrowserWindow | null = null;

export function open(): void {
  till = new BrowserWindow({ fullscreen: true });
}

export function showPrice(label: string): void {
  till?.webContents.executeJavaScript(`window.till.show(${JSON.stringify(label)})`);
}

export function zoom(percent: number): void {
  till?.webContents.executeJavaScript(`window.till.zoom("${percent}")`);
}

export function theme(kind: 'light' | 'dark'): void {
  till?.webContents.executeJavaScript(`window.till.theme("${kind}")`);
}

/** Programs for the page are written by whoever calls this. */
export function run(program: string): Promise<unknown> | undefined {
  return till?.webContents.executeJavaScript(`(() => { ${program} })()`);
}
