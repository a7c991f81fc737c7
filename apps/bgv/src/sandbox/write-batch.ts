/**
 * Puts writes off until the event loop has read what every connection had to say; then they follow one another.
 *
 * @note A write wakes whoever waits for it. Each on its own, while requests are still being read, writes cost this process as
 * much as everything else that it does for a request; together they cost a fraction.
 * @returns a function whose promise resolves when it is time to write.
 */
export function createWriteBatch(): () => Promise<void> {
  let turn: Promise<void> | undefined;
  return () => {
    turn ??= new Promise<void>((resolve) => {
      setImmediate(() => {
        turn = undefined;
        resolve();
      });
    });
    return turn;
  };
}
