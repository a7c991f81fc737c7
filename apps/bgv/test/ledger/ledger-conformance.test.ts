import { ledgerConformance } from './ledger-conformance.ts';
import { places } from './places.ts';

for (const [name, make] of Object.entries(places)) ledgerConformance(name, make);
