/** Hands a file to the person, as if it had been downloaded from an address. */
export function saveFile(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser has taken it by then; what is left in memory is a list of protected places.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
