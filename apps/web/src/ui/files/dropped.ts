/** The files of a drop, those inside dropped folders too, in the order of their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // The entries are gone once the handler has returned: they are taken before anything is waited for.
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (entries.length === 0) return [...transfer.files].filter(wanted);
  const files = await Promise.all(entries.map(filesIn));
  return files.flat().filter(wanted);
}

/** Folders carry files that no person put there (.DS_Store, Thumbs.db). */
export const wanted = (file: File): boolean => !file.name.startsWith('.') && file.name !== 'Thumbs.db';

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [await new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const within: FileSystemEntry[] = [];
  // A folder hands out about a hundred entries at a time, and says that it has no more by handing out none.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    within.push(...some);
  }
  const sorted = within.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return (await Promise.all(sorted.map(filesIn))).flat();
}

const held: File[] = [];

/** Files dropped on one page, to be taken up by the page that loads them; files do not survive in the address. */
export function hold(files: readonly File[]): void {
  held.splice(0, held.length, ...files);
}

export const takeHeld = (): File[] => held.splice(0, held.length);
