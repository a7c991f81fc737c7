/**
 * Puts writes off until the event loop has read what every connection had to say; then makes them one after the other.
 *
 * @note A write wakes whoever waits for it. Each on its own, while requests are still being read, writes cost this process as
 * much as everything else that it does for a request; together they cost a fraction. They are made in one callback and not by
 * promises: between promises the loop's other work comes in, and the gain is gone.
 */
export function createWriteBatch(): (write: () => void) => void {
  let waiting: (() => void)[] = [];
  function flush(): void {
    const writes = waiting;
    waiting = [];
    for (const write of writes) write();
  }
  return (write) => {
    if (waiting.push(write) === 1) setImmediate(flush);
  };
}
