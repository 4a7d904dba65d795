/**
 * A key press for the view's own listeners, which stays inside the root that it is dispatched in. Not a `KeyboardEvent`: Firefox
 * lets those out of every root, whatever their `composed` says.
 */
export function keyEvent(type: string, press: Partial<KeyboardEvent> & { key: string }): Event {
  return Object.assign(new UIEvent(type, { bubbles: true, cancelable: true }), press);
}
