/** Copies text, and gives the words that tell the reader so; `thing` is what to mark where the browser forbids it. */
export async function copied(text: string, thing: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    return `The browser did not allow it: mark the ${thing} and copy by hand.`;
  }
}
