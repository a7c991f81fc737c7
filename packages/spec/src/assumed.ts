/** The decision numbers of a node's `x-assumed`, which may be one number or a list. */
export function assumedBy(node: object): number[] {
  const value: unknown = 'x-assumed' in node ? node['x-assumed'] : undefined;
  return [value].flat().filter((number): number is number => typeof number === 'number');
}
