import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractReport } from '@bgv-kit/contract';
import { expect, test } from 'vitest';
import { bgvProcessForTest } from '../support/bgv-process.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createUnreliable } from '../support/unreliable-server.ts';

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a run that waits for an answer, and the reports of what was proved and spent are written',
  async (signal) => {
    // The request that hangs would hold the run for its whole time-out: longer than any test may take.
    const server = createUnreliable(({ number }) => (number >= 100 ? 'hang' : undefined));
    const url = `${await serveAnswerer(server.answer)}/api`;
    const folder = await tempFolder();
    const [json, html] = [join(folder, 'report.json'), join(folder, 'report.html')];
    const args = ['contract', '--target', url, '--key', 'sandbox-funded', '--found', '9000000200'];
    const bgv = bgvProcessForTest([...args, '--timeout', '3600000', '--json', json, '--html', html]);
    await server.firstFault;
    expect(await bgv.stop(signal)).toMatchObject({ code: 130 });

    const report: ContractReport = JSON.parse(await readFile(json, 'utf8'));
    const [run] = report.runs;
    expect(run?.ended).toBe('the run was interrupted');
    expect(run?.outcome).toBe('unproved');
    expect(run?.counts.pass).toBeGreaterThan(10);
    const served = server.arrivals.filter(({ isPaid, fault }) => isPaid && fault === undefined).length;
    expect(run?.spent.credits).toBeGreaterThanOrEqual(served);
    expect(run?.spent.requests).toBeGreaterThanOrEqual(100);
    expect(await readFile(html, 'utf8')).toContain('interrupted');
    // The terminal shows the same report.
    expect(await bgv.until(/credits spent/)).toContain('the run was interrupted');
    const { length } = server.arrivals;
    expect(length).toBeLessThan(100 + 9);
  },
);

test('an interrupted run writes a report, also before anything was proved', async () => {
  const server = createUnreliable(() => 'hang');
  const url = `${await serveAnswerer(server.answer)}/api`;
  const file = join(await tempFolder(), 'report.json');
  const bgv = bgvProcessForTest(['contract', '--target', url, '--key', 'k', '--timeout', '3600000', '--json', file]);
  await server.firstFault;
  expect(await bgv.stop('SIGINT')).toMatchObject({ code: 130 });
  const report: ContractReport = JSON.parse(await readFile(file, 'utf8'));
  expect(report.runs[0]?.ended).toContain('interrupted');
});
