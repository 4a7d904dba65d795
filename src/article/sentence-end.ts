/** True for a text that ends as a sentence does. */
export function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end > 0 && CLOSING.includes(text.charAt(end))) end--;
  return end >= 0 && ENDS.includes(text.charAt(end));
}

const ENDS = '.!?…。！？؟۔।॥';
const CLOSING = '”"’\'»)]」』';
