/** How often the address is compared where the browser has no navigation events for us, in milliseconds. */
const PULSE = 400;

/**
 * Tells when a page goes to another address without being loaded again. Moving to a place within the page does not count.
 * @returns what ends the watch
 */
export function watchLocation(onMove: () => void): () => void {
  let address = withoutPlace();
  const compare = () => {
    if (withoutPlace() === address) return;
    address = withoutPlace();
    onMove();
  };
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  const pulse = navigation ? 0 : setInterval(compare, PULSE);
  navigation?.addEventListener('currententrychange', compare);
  addEventListener('popstate', compare);
  return () => {
    clearInterval(pulse);
    navigation?.removeEventListener('currententrychange', compare);
    removeEventListener('popstate', compare);
  };
}

function withoutPlace(): string {
  return location.href.replace(/#(?!!|\/).*$/, '');
}
