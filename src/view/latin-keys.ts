/**
 * The view's keys are Latin letters. Where a keyboard is set to another script, the place of a key tells which it is: «щ» is pressed
 * for «o» by whoever writes Russian.
 */
export function readLatinKeys(frame: HTMLElement): void {
  const read = (event: KeyboardEvent) => {
    const { key, code, shiftKey } = event;
    if (key.length !== 1 || key <= '~') return;
    const letter = code === 'Slash' ? (shiftKey ? '?' : '/') : /^Key(.)$/.exec(code)?.[1]?.toLowerCase();
    if (letter) Object.defineProperty(event, 'key', { value: letter });
  };
  frame.addEventListener('keydown', read, true);
}
