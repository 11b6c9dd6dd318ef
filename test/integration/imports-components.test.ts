import { describe, expect, it } from 'vitest';
import { namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';

const committed: Readonly<Record<string, string>> = {
  'package.json': '{ "dependencies": { "ui-kit": "1" } }', '.gitignore': 'node_modules\n',
  'src/tabs.tsx': 'function Tabs() { return null; }\nconst Panel = () => null;\nTabs.List = () => null;\nTabs.Panel = Panel;\nexport { Tabs };\n',
  'src/menu.tsx': "import { memo } from 'react';\nexport const Menu = Object.assign(() => null, { Item: () => null });\nexport const Card = { Root: () => null, Title: () => null };\nexport const Bare = memo(() => null);\n",
  'src/dialog.tsx': 'export const Root = () => null;\nexport const Content = () => null;\n',
  'src/index.ts': "export { Tabs } from './tabs';\nexport * as Dialog from './dialog';\nexport { Menu as Default } from './menu';\n",
  'src/open.tsx': "import { styled, extend } from './styled';\nexport const Styled = styled('div');\nexport function Grown() { return null; }\nextend(Grown);\nexport const Typed: any = () => null;\nexport function Late() { return null; }\nLate.First = () => null;\n",
  'src/late.tsx': "import { Late } from './open';\nLate.Panel = () => null;\n",
  'src/styled.ts': 'export const styled = (tag: string) => tag;\nexport const extend = (one: object) => one;\n',
};
const disk: Readonly<Record<string, string>> = {
  'node_modules/ui-kit/package.json': '{ "name": "ui-kit", "version": "1.2.0", "types": "index.d.ts", "module": "index.mjs" }',
  'node_modules/ui-kit/index.d.ts': "export * as Accordion from './accordion';\nexport declare const Select: { (): null; Item: () => null };\n", 'node_modules/ui-kit/accordion.d.ts': 'export declare const Root: () => null;\nexport declare const Item: () => null;\n',
  'node_modules/ui-kit/index.mjs': "export * as Accordion from './accordion.mjs';\nexport const Select = () => null;\n", 'node_modules/ui-kit/accordion.mjs': 'export const Root = () => null;\nexport const Item = () => null;\n',
};

async function said(code: string): Promise<readonly string[]> {
  const repo = withRepo();
  for (const [path, text] of Object.entries(disk)) repo.write(path, text);
  stageOnto(repo, committed, { 'src/page.tsx': code });
  const { messages } = await namesIn(repo);
  return messages.map((message) => message.replace(/;.*/, ''));
}

describe('a component that hangs on another', () => {
  it('is there, in every way that a module can say it', async () => {
    expect(await said("import { Tabs, Dialog, Default } from './index';\nimport { Menu, Card } from './menu';\nimport * as Parts from './dialog';\nimport { Accordion } from 'ui-kit';\nexport const page = <><Tabs.List /><Tabs.Panel /><Dialog.Root /><Default.Item /><Menu.Item /><Card.Title /><Parts.Content /><Accordion.Item /></>;\n")).toEqual([]);
  });

  it('is not there', async () => {
    expect(await said("import { Tabs, Dialog } from './index';\nimport { Menu, Card } from './menu';\nimport * as Parts from './dialog';\nimport { Accordion } from 'ui-kit';\nexport const page = <><Tabs.Pane /><Dialog.Body /><Menu.Items /><Card.Footer /><Parts.Header /><Accordion.Trigger /></>;\n")).toEqual([
      expect.stringContaining('`Pane`'), expect.stringContaining('`Body`'), expect.stringContaining('`Items`'), expect.stringContaining('`Footer`'), expect.stringContaining('`Header`'), expect.stringContaining('`Trigger`'),
    ]);
  });

  it('may be there where nobody says to the end what hangs on it', async () => {
    expect(await said("import { Styled, Grown, Typed, Late } from './open';\nimport { Bare } from './menu';\nimport { Select } from 'ui-kit';\nexport const page = <><Styled.Any /><Grown.Any /><Typed.Any /><Late.Panel /><Bare.Any /><Select.Group /></>;\n")).toEqual([]);
  });
});
