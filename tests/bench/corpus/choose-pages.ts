/** Which pages of a corpus to take. */
export interface Choice {
  sample: number | null;
  half: 0 | 1 | null;
  page: string | null;
}

/** The chosen pages: the half first, then those with the id, then a sample spread evenly. */
export function choosePages<Page extends { id: string }>(pages: Page[], choice: Choice): Page[] {
  const { sample, half, page } = choice;
  const left = pages.filter(
    ({ id }, index) => (half === null || index % 2 === half) && (page === null || id.includes(page)),
  );
  if (sample === null || sample >= left.length) return left;
  return left.filter(
    (_, index) =>
      Math.floor((index * sample) / left.length) !== Math.floor(((index - 1) * sample) / left.length),
  );
}
