// One thread of `judgeAll`: judges the servers that it receives, and sends back each judgement.
import { parentPort } from 'node:worker_threads';
import { judge, type ServerRef } from './judgement.ts';

parentPort?.on('message', async (server: ServerRef) => parentPort?.postMessage(await judge(server)));
