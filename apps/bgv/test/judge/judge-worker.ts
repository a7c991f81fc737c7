// One thread of `judgeAll`: judges what it is sent, and sends back what came of it.
import { parentPort } from 'node:worker_threads';
import { judge, type ServerRef } from './judgement.ts';

parentPort?.on('message', async (server: ServerRef) => parentPort?.postMessage(await judge(server)));
