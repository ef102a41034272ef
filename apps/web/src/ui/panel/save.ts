/** Hands the reader a file. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The mark at its start tells spreadsheets that it is UTF-8. */
export const save = (name: string, text: string): void =>
  saveText(name, `\ufeff${text}`, 'text/csv;charset=utf-8');
