// One thread of `judgeAll`: judges what it is sent, and sends back what came of it.
import { parentPort } from 'node:worker_threads';
import { type Accused, judge } from './judgement.ts';

parentPort?.on('message', async (accused: Accused) => parentPort?.postMessage(await judge(accused)));
