/** Where, in the content scripts' own world, the aids script leaves the aids for the reader. */
export const AIDS = Symbol.for('broadsheet.aids');
