/** Which made-up text stands for which real one, in all entries of one run. It is kept in memory and nowhere else. */
export interface StandIns {
  /** The text that stands for a real one; drawn when it is first needed. Case makes no difference. */
  get(real: string, draw: () => string, isRefused: (candidate: string) => boolean): string;
  find(real: string): string | undefined;
}

/** How often a stand-in is drawn before one is taken that stands for something else already. */
const attempts = 200;

/** Starts with none. Texts of four characters and more get stand-ins of their own. */
export function createStandIns(): StandIns {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return {
    find: (real) => known.get(real.toUpperCase()),
    get(real, draw, isRefused) {
      const found = known.get(real.toUpperCase());
      if (found !== undefined) return found;
      const isBad = (candidate: string) => candidate.toUpperCase() === real.toUpperCase() || isRefused(candidate);
      let drawn = draw();
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const isFree = real.length < 4 || !taken.has(drawn.toUpperCase());
        if (isFree && !isBad(drawn)) break;
        drawn = draw();
      }
      known.set(real.toUpperCase(), drawn);
      taken.add(drawn.toUpperCase());
      return drawn;
    },
  };
}
