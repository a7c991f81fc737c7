import { createServer } from 'node:http';

// The floor: Node's own server, which reads the request, judges nothing, and answers the same bytes to everyone.
const [port, bytes] = process.argv.slice(2).map(Number);
const frame = JSON.stringify({ filling: '' }).length;
const body = JSON.stringify({ filling: 'x'.repeat(Math.max(0, (bytes ?? 0) - frame)) });
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };

createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body));
}).listen(port, '127.0.0.1');
