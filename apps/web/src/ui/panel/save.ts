/** Hands the reader a file. */
export const saveText = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type }));

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The mark at its start tells spreadsheets that it is UTF-8. */
export const save = (name: string, text: string): void =>
  saveText(name, `\ufeff${text}`, 'text/csv;charset=utf-8');
