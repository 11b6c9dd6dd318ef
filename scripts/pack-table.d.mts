export declare function packTable(table: object): string;
