/** Credits that no run comes near. */
const most = 1_000_000;

/** A number of credits, cut off where it is beyond all reason: a server may repeat something else there, such as a number it was sent. */
export function withinReason<T extends number | undefined>(credits: T): T {
  // Cutting off a number leaves a number.
  return (credits === undefined ? credits : Math.max(-most, Math.min(most, credits))) as T;
}
