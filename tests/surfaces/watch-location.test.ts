import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLocation } from '../../src/surfaces/watch-location.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/a');
});
afterEach(() => vi.useRealTimers());

it('tells of another address, once, and not of a place within the page', () => {
  const onMove = vi.fn();
  const end = watchLocation(onMove);
  history.pushState(null, '', '/a#part');
  vi.advanceTimersByTime(1000);
  expect(onMove).not.toHaveBeenCalled();
  history.pushState(null, '', '/b');
  vi.advanceTimersByTime(5000);
  expect(onMove).toHaveBeenCalledTimes(1);
  end();
});

it('tells of an application that keeps its address behind the hash', () => {
  const onMove = vi.fn();
  const end = watchLocation(onMove);
  history.pushState(null, '', '/a#/story/2');
  vi.advanceTimersByTime(1000);
  expect(onMove).toHaveBeenCalledTimes(1);
  end();
});

it('is silent once ended', () => {
  const onMove = vi.fn();
  watchLocation(onMove)();
  history.pushState(null, '', '/c');
  vi.advanceTimersByTime(1000);
  expect(onMove).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
