export declare function readDefines(): Record<string, string>;
