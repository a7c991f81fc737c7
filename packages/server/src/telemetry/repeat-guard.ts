/**
 * Keeps the same news from being told more than once a second.
 *
 * Answers how often it was kept back since it was last told; undefined means that it is kept back now.
 */
export type RepeatGuard = (news: string) => number | undefined;

/** @param now - In milliseconds. News is a small set of words: nothing is ever forgotten. */
export function createRepeatGuard(now: () => number = () => performance.now()): RepeatGuard {
  const told = new Map<string, { at: number; keptBack: number }>();
  return (news) => {
    const last = told.get(news);
    const time = now();
    if (last !== undefined && time - last.at < 1000) {
      last.keptBack += 1;
      return undefined;
    }
    told.set(news, { at: time, keptBack: 0 });
    return last?.keptBack ?? 0;
  };
}
