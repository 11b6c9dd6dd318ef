/**
 * Globals of the language and of browsers that run text as program or as markup.
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/Function
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/write
 * @versions Node 18, 20, 22, 24
 */
declare function eval(code: Code): any;

interface FunctionConstructor {
  new (...code: Code[]): any;
  (...code: Code[]): any;
}
declare const Function: FunctionConstructor;

interface Document {
  write(...markup: Html[]): void;
  writeln(...markup: Html[]): void;
  [member: string]: any;
}
declare const document: Document;

interface DOMElement {
  insertAdjacentHTML(where: any, markup: Html): void;
}

declare function fetch(url: Url, options?: any): any;
