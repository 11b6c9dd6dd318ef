/**
 * Globals of the language and of browsers that run text as program or as markup.
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Function/Function
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/write
 * @see https://developer.mozilla.org/en-US/docs/Web/API/TextEncoder
 * @versions Node 18, 20, 22, 24
 */
declare function eval(code: Code): any;

interface FunctionConstructor {
  prototype: { constructor: FunctionConstructor; [member: string]: any };
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

/** Bytes of a text are that text to everybody who looks for what it holds. */
declare class TextEncoder {
  constructor();
  encode(text?: any): Same<0>;
}
declare class TextDecoder {
  constructor(label?: any, options?: any);
  decode(bytes?: any, options?: any): Same<0>;
}

declare function fetch(url: Url, options?: any): any;
