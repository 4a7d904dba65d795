/** Lays rows out in columns; the first column stands left, the others right. */
export function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
export const three = (value: number) => value.toFixed(3);
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
