/** A request with a body of so many megabytes, which is never whole in memory. */
export function flood(method: string, url: string, size: number): Request {
  const megabyte = new Uint8Array(1_000_000).fill(32);
  let left = size;
  const body = new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(megabyte);
    },
  });
  // A body that is made while it is sent needs this, and the types of the platform do not have it.
  return new Request(url, { method, body, duplex: 'half' } as RequestInit);
}
