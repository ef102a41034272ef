/** Which sheets a workbook has, where they lie in it, and from when it counts its days. */
import path from 'node:path';
import type { WorkbookFile } from './workbook-file.ts';
import { readElements } from './xml-elements.ts';

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Days count from 1904 on, as on old Macintoshes. */
  readonly from1904: boolean;
}

export async function workbookOf(file: WorkbookFile): Promise<Workbook> {
  const targets = new Map<string, string>();
  await readElements(file.text('xl/_rels/workbook.xml.rels'), file.name, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : path.posix.join('xl', Target));
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readElements(file.text('xl/workbook.xml'), file.name, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const state = attributes['state'] ?? 'visible';
      if (file.has(part)) sheets.push({ name: attributes['name'] ?? '', part, hidden: state !== 'visible' });
    },
  });
  return { sheets, from1904 };
}
