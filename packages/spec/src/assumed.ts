/** The decision numbers of a node's `x-assumed`, which may be one number or a list. */
export function assumedBy(
  node: { readonly [word: string]: unknown } | { readonly 'x-assumed'?: number | readonly number[] },
): number[] {
  const value: unknown = node['x-assumed'];
  return [value].flat().filter((number): number is number => typeof number === 'number');
}
