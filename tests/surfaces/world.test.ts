import { afterEach, expect, it } from 'vitest';
import { type World, world } from '../../src/surfaces/world.ts';

afterEach(() => {
  delete (globalThis as { broadsheet?: World }).broadsheet;
  document.body.replaceChildren();
});

it('is ours, and the same each time, where elements of the page go by its name', () => {
  document.body.innerHTML = '<form id="broadsheet"><input name="engine"></form><a id="broadsheet"></a>';
  expect(world().engine).toBeUndefined();
  expect(world()).toBe(world());
  expect(world()).not.toBeInstanceOf(Element);
});
