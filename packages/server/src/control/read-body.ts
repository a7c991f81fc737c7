/**
 * The body of a request as text; undefined when it is larger than `most` bytes.
 *
 * @note What is too much is thrown away and not refused at once: a client that still sends would see a reset, not the answer.
 */
export async function readBody(request: Request, most: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > most ? undefined : Buffer.concat(chunks).toString();
}
